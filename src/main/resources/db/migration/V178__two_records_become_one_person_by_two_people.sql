-- Two records turned out to be one human being: one colleague proposes, another one decides. For thirty days the journal holds
-- what it takes to part them again; then it is forgotten, and the row says who and when.
create sequence lidzas.person_join_number;

create table lidzas.person_join (
    reference   text        primary key check (reference ~ '^J-[0-9]{4}-[0-9]{6,}$'),
    kept        text        not null references lidzas.person on delete cascade,
    duplicate   text        not null,
    proposed_by text        not null,
    proposed_at timestamptz not null,
    outcome     text        check (outcome in ('joined', 'declined', 'lapsed', 'undone')),
    decided_by  text,
    decided_at  timestamptz,
    undone_by   text,
    undone_at   timestamptz,
    journal     jsonb,
    version     bigint      not null default 0,
    check (kept <> duplicate),
    check ((outcome is null) = (decided_at is null)),
    check (outcome in ('declined', 'lapsed') is not true or journal is null),
    check ((outcome = 'undone') is not distinct from (undone_at is not null) or outcome is null)
);

create index on lidzas.person_join (kept);
create index on lidzas.person_join (duplicate);
create unique index person_join_open on lidzas.person_join (least(kept, duplicate), greatest(kept, duplicate))
    where outcome is null;

comment on column lidzas.person_join.proposed_by is 'personal: staff account; kept: until the person is erased';
comment on column lidzas.person_join.decided_by is 'personal: staff account; kept: until the person is erased';
comment on column lidzas.person_join.undone_by is 'personal: staff account; kept: until the person is erased';
comment on column lidzas.person_join.journal is 'personal: identity; kept: thirty days after the join';
