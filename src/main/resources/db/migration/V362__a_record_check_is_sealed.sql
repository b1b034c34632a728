-- A look at the register of convictions: when, how, by whom, how long it counts. The result is sealed by a key that is not in the
-- database; neither the certificate nor an offence is kept.
create table lidzas.record_check (
    id                    bigint  generated always as identity primary key,
    volunteer             text    not null references lidzas.volunteer on delete cascade,
    checked_on            date    not null,
    method                text    not null check (method in ('register', 'certificate')),
    sealed_result         bytea   not null,
    child_contact_allowed boolean not null,
    valid_until           date    not null,
    checked_by            text
);

create index on lidzas.record_check (volunteer, id);

alter table lidzas.volunteer_check add column record_check_asked boolean not null default false;
alter table lidzas.volunteer_check alter column record_check_asked drop default;
alter table lidzas.volunteer_check add column team_with_minor boolean not null default false;
alter table lidzas.volunteer_check alter column team_with_minor drop default;

comment on column lidzas.volunteer_check.record_check_asked is 'personal: application; kept: refused or withdrawn 6 months, else until the person is erased';
comment on column lidzas.volunteer_check.team_with_minor is 'personal: application; kept: refused or withdrawn 6 months, else until the person is erased';
comment on column lidzas.record_check.id is 'none: order';
comment on column lidzas.record_check.volunteer is 'personal: pseudonym; kept: refused or withdrawn 6 months, else until the person is erased';
comment on column lidzas.record_check.checked_on is 'personal: record check; kept: refused or withdrawn 6 months, else until the person is erased';
comment on column lidzas.record_check.method is 'personal: record check; kept: refused or withdrawn 6 months, else until the person is erased';
comment on column lidzas.record_check.sealed_result is 'personal: record check, sealed; kept: refused or withdrawn 6 months, else until the person is erased';
comment on column lidzas.record_check.child_contact_allowed is 'personal: record check; kept: refused or withdrawn 6 months, else until the person is erased';
comment on column lidzas.record_check.valid_until is 'personal: record check; kept: refused or withdrawn 6 months, else until the person is erased';
comment on column lidzas.record_check.checked_by is 'personal: staff account; kept: refused or withdrawn 6 months, else until the person is erased';
