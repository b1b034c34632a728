-- Of which end of an agreement, or of which missing one, colleagues were told: each is told once.
create table lidzas.agreement_lapse (
    volunteer text        not null references lidzas.volunteer on delete cascade,
    kind      text        not null check (length(kind) <= 40),
    day       date        not null,
    told_at   timestamptz not null,
    primary key (volunteer, kind, day)
);

comment on table lidzas.agreement_lapse is 'What of an agreement ends or is missing, as colleagues were told.';
comment on column lidzas.agreement_lapse.volunteer is 'personal: pseudonym; kept: until the volunteer is erased';
comment on column lidzas.agreement_lapse.kind is 'personal: agreement; kept: until the volunteer is erased';
comment on column lidzas.agreement_lapse.day is 'personal: agreement; kept: until the volunteer is erased';
comment on column lidzas.agreement_lapse.told_at is 'none: when colleagues were told';
