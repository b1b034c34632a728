-- Whoever met the person says that it was hard; a coordinator talks with him or her within two working days.
alter table lidzas.visit add column hard boolean not null default false;

comment on column lidzas.visit.hard is 'personal: support case; kept: until the person is erased';
