-- What a list leaves out is chosen anew each time; whoever comes by the menu sees all of it.
alter table lidzas.list_view add column sorting text check (sorting ~ '^[a-z]{1,20}$');
update lidzas.list_view set sorting = view ->> 'seciba';
delete from lidzas.list_view where sorting is null;
alter table lidzas.list_view alter column sorting set not null;
alter table lidzas.list_view drop column view;

comment on table lidzas.list_view is 'in which order colleagues left lists';
comment on column lidzas.list_view.sorting is 'personal: staff account; kept: until the account is deleted';
