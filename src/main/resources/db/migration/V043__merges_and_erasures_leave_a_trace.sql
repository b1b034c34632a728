-- Nothing is merged or erased silently. Neither table holds more than references and who did it; a merge goes with the
-- person that was kept, an erasure stays as the organisation's proof of it.
create table lidzas.person_merge (
    duplicate text        primary key,
    kept      text        not null references lidzas.person on delete cascade,
    decided_by text,
    merged_at timestamptz not null
);

create index on lidzas.person_merge (kept);

create table lidzas.person_erasure (
    id        bigint generated always as identity primary key,
    person    text        not null,
    -- Absent when a rule erased.
    decided_by text,
    cause     text        not null check (cause in ('request', 'unconfirmed', 'expired')),
    erased_at timestamptz not null
);

comment on column lidzas.person_merge.decided_by is 'personal: staff account; kept: until the person is erased';
comment on column lidzas.person_erasure.decided_by is 'personal: staff account; kept: as proof of the erasure';
