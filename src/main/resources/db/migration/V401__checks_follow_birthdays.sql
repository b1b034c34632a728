-- The age group for which it was asked; empty where that was before it was kept.
alter table lidzas.volunteer_check add column age_band text;

comment on column lidzas.volunteer_check.age_band is 'personal: application; kept: refused or withdrawn 6 months, else until the person is erased';
