-- A colleague asks on the card for a look at the register, and somebody is asked once who works beside a minor.
alter table lidzas.volunteer_check
    add column recheck_reason text,
    add column minor_in_team boolean not null default false;

comment on column lidzas.volunteer_check.recheck_reason is 'personal: application; kept: refused or withdrawn 6 months, 5 years after the last day, else until the person is erased';
comment on column lidzas.volunteer_check.minor_in_team is 'personal: application; kept: refused or withdrawn 6 months, 5 years after the last day, else until the person is erased';
