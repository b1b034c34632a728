-- How a colleague left the list of tasks: what it is sorted by, and which filter was open.
create table lidzas.task_view (
    user_id text primary key check (length(user_id) <= 64),
    sorting text not null check (sorting ~ '^[a-zA-Z]+:(asc|desc)(,[a-zA-Z]+:(asc|desc))*$'),
    filter  text not null check (length(filter) <= 64)
);

comment on table lidzas.task_view is 'how colleagues left the list of tasks';
comment on column lidzas.task_view.user_id is 'personal: staff account; kept: until the account is deleted';
comment on column lidzas.task_view.sorting is 'personal: staff account; kept: until the account is deleted';
comment on column lidzas.task_view.filter is 'personal: staff account; kept: until the account is deleted';
