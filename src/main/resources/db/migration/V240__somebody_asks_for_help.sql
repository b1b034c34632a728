-- Somebody asks for help, or for somebody else, on the public page: what is needed, how to reach whoever asked, what became of it.
-- Whose request it is stands among the persons.
create sequence lidzas.help_request_number;

create table lidzas.help_request (
    reference              text        primary key check (reference ~ '^L-[0-9]{4}-[0-9]{6,}$'),
    person                 text        not null references lidzas.person,
    asked_for              text        not null check (asked_for in ('self', 'other')),
    stage                  text        not null check (stage in ('open', 'case', 'referred', 'unreachable', 'notOurs')),
    received_at            timestamptz not null,
    closed_at              timestamptz,
    contact_by             date,
    contact_language       text        not null,
    call_when              text,
    municipality           text        not null,
    needs                  text[]      not null,
    urgent_signals         text[]      not null,
    words                  text,
    person_knows           boolean     not null,
    contact_agreed         boolean     not null,
    advice                 text,
    privacy_notice_version text        not null,
    privacy_notice_at      timestamptz not null,
    support_case           text        references lidzas.support_case on delete set null,
    version                bigint      not null,
    check ((stage = 'open') = (closed_at is null))
);

create index on lidzas.help_request (person);
create index on lidzas.help_request (support_case);
create index on lidzas.help_request (closed_at);

-- When somebody tried to reach whoever asked, in vain.
create table lidzas.help_request_try (
    help_request text        not null references lidzas.help_request on delete cascade,
    position     integer     not null,
    tried_at     timestamptz not null,
    primary key (help_request, position)
);

comment on column lidzas.help_request.reference is 'personal: pseudonym; kept: 30 days after the request is closed';
comment on column lidzas.help_request.person is 'personal: pseudonym; kept: 30 days after the request is closed';
comment on column lidzas.help_request.asked_for is 'personal: help request; kept: 30 days after the request is closed';
comment on column lidzas.help_request.stage is 'personal: help request; kept: 30 days after the request is closed';
comment on column lidzas.help_request.received_at is 'personal: help request; kept: 30 days after the request is closed';
comment on column lidzas.help_request.closed_at is 'personal: help request; kept: 30 days after the request is closed';
comment on column lidzas.help_request.contact_by is 'personal: help request; kept: 30 days after the request is closed';
comment on column lidzas.help_request.contact_language is 'personal: contact; kept: 30 days after the request is closed';
comment on column lidzas.help_request.call_when is 'personal: contact; kept: 30 days after the request is closed';
comment on column lidzas.help_request.municipality is 'personal: contact; kept: 30 days after the request is closed';
comment on column lidzas.help_request.needs is 'personal: help request; kept: 30 days after the request is closed';
comment on column lidzas.help_request.urgent_signals is 'personal: help request; kept: 30 days after the request is closed';
comment on column lidzas.help_request.words is 'personal: help request; kept: 30 days after the request is closed';
comment on column lidzas.help_request.person_knows is 'personal: help request; kept: 30 days after the request is closed';
comment on column lidzas.help_request.contact_agreed is 'personal: help request; kept: 30 days after the request is closed';
comment on column lidzas.help_request.advice is 'personal: help request; kept: 30 days after the request is closed';
comment on column lidzas.help_request.privacy_notice_version is 'personal: help request; kept: 30 days after the request is closed';
comment on column lidzas.help_request.privacy_notice_at is 'personal: help request; kept: 30 days after the request is closed';
comment on column lidzas.help_request.support_case is 'personal: pseudonym; kept: 30 days after the request is closed';
comment on column lidzas.help_request.version is 'none: revision';
comment on column lidzas.help_request_try.help_request is 'personal: pseudonym; kept: 30 days after the request is closed';
comment on column lidzas.help_request_try.position is 'none: order';
comment on column lidzas.help_request_try.tried_at is 'personal: help request; kept: 30 days after the request is closed';
