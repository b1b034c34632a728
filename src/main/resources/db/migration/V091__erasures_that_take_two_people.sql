-- Whoever is supported in an open case, or helps in one, is erased by two people: one asks, another one decides. The row
-- says who and when; whom it was about is gone with the person.
create sequence lidzas.erasure_request_number;

create table lidzas.erasure_request (
    reference    text        primary key check (reference ~ '^Z-[0-9]{4}-[0-9]{6,}$'),
    person       text        references lidzas.person on delete set null,
    reason       text        not null check (reason in ('asked', 'mistake', 'notNeeded')),
    requested_by text        not null,
    requested_at timestamptz not null,
    outcome      text        check (outcome in ('approved', 'declined', 'lapsed')),
    decided_by   text,
    decided_at   timestamptz,
    version      bigint      not null,
    check ((outcome is null) = (decided_at is null)),
    check ((outcome in ('approved', 'declined')) = (decided_by is not null))
);

create index on lidzas.erasure_request (person);
create unique index erasure_request_open on lidzas.erasure_request (person) where outcome is null;

comment on column lidzas.erasure_request.requested_by is 'personal: staff account; kept: as proof of the erasure';
comment on column lidzas.erasure_request.decided_by is 'personal: staff account; kept: as proof of the erasure';
