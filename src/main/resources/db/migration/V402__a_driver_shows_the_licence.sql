-- What a colleague has seen on the licence of somebody who is to drive; neither its number nor a copy is kept.
alter table lidzas.volunteer_check add column licence_categories text[] not null default '{}';
alter table lidzas.volunteer_check alter column licence_categories drop default;
alter table lidzas.volunteer_check add column licence_until date;

comment on column lidzas.volunteer_check.licence_categories is 'personal: application; kept: refused or withdrawn 6 months, else until the person is erased';
comment on column lidzas.volunteer_check.licence_until is 'personal: application; kept: refused or withdrawn 6 months, else until the person is erased';
