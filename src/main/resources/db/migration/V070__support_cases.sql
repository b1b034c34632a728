-- Support of one person: what was agreed, who helps, what it led to. The reason of somebody's flight, religion, ethnicity and
-- copies of documents have no column, on purpose.
create sequence lidzas.support_case_number;

create table lidzas.support_case (
    reference          text    primary key check (reference ~ '^C-[0-9]{4}-[0-9]{6,}$'),
    person             text    not null references lidzas.person,
    stage              text    not null check (stage in ('requested', 'intake', 'assessment', 'planned', 'supported', 'closed')),
    opened_on          date    not null,
    contact_channel    text,
    contact_language   text    not null,
    interpreter_needed boolean not null,
    times              text,
    protection_status  text    not null check (protection_status in
        ('asylumSeeker', 'refugee', 'alternative', 'temporaryProtection', 'other')),
    status_month       text    check (status_month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    returned_from      text,
    returned_month     text    check (returned_month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    state_mentor_until date,
    referred_by        text    not null,
    owner              text,
    next_date          date,
    last_contact_on    date    not null,
    state_support      text,
    priority           text    not null check (priority in ('critical', 'high', 'medium', 'low')),
    goals              jsonb   not null default '[]',
    plan_agreed_on     date,
    closure_reason     text,
    closure_outcome    text,
    closed_on          date,
    attributes         jsonb   not null default '{}',
    version            bigint  not null,
    check ((stage = 'closed') = (closed_on is not null))
);

create index on lidzas.support_case (person);
create index on lidzas.support_case (stage);

-- One row per purpose and decision; a later one counts.
create table lidzas.case_consent (
    id           bigint generated always as identity primary key,
    reference    text   not null references lidzas.support_case on delete cascade,
    purpose      text   not null check (purpose in ('healthData', 'sharing', 'photos')),
    given        boolean not null,
    text_version text   not null,
    language     text   not null,
    obtained_by  text   not null,
    decided_on   date   not null,
    withdrawn_on date
);

create index on lidzas.case_consent (reference);

-- How somebody stands in each area of life, from 1 (crisis) to 5 (needs nobody), each time it was asked.
create table lidzas.case_need (
    reference text     not null references lidzas.support_case on delete cascade,
    round     integer  not null,
    domain    text     not null,
    score     smallint not null check (score between 1 and 5),
    note      text,
    asked_on  date     not null,
    primary key (reference, round, domain)
);

-- Who is asked to help and who helps. A volunteer reads the case from acceptance to the end.
create sequence lidzas.case_offer_number;

create table lidzas.case_offer (
    reference    text        primary key check (reference ~ '^O-[0-9]{4}-[0-9]{6,}$'),
    support_case text        not null references lidzas.support_case on delete cascade,
    volunteer    text        not null references lidzas.volunteer on delete cascade,
    stage        text        not null check (stage in ('offered', 'accepted', 'declined', 'ended')),
    offered_at   timestamptz not null,
    answered_at  timestamptz,
    ended_at     timestamptz,
    decline_note text,
    version      bigint      not null
);

create index on lidzas.case_offer (volunteer);
create unique index on lidzas.case_offer (support_case) where stage in ('offered', 'accepted');

-- What happened between a volunteer or a coordinator and the person.
create sequence lidzas.visit_number;

create table lidzas.visit (
    reference    text    primary key check (reference ~ '^A-[0-9]{4}-[0-9]{6,}$'),
    support_case text    not null references lidzas.support_case on delete cascade,
    volunteer    text    references lidzas.volunteer on delete set null,
    written_by   text,
    day          date    not null,
    mode         text    not null,
    minutes      integer not null check (minutes between 1 and 1440),
    domains      text[]  not null default '{}',
    note         text,
    next_date    date,
    attributes   jsonb   not null default '{}',
    version      bigint  not null
);

create index on lidzas.visit (support_case, day);
create index on lidzas.visit (volunteer, day);

-- Hours outside a case.
create sequence lidzas.volunteer_hours_number;

create table lidzas.volunteer_hours (
    reference  text    primary key check (reference ~ '^D-[0-9]{4}-[0-9]{6,}$'),
    volunteer  text    not null references lidzas.volunteer on delete cascade,
    day        date    not null,
    kind       text    not null,
    place      text,
    minutes    integer not null check (minutes between 1 and 1440),
    attributes jsonb   not null default '{}',
    version    bigint  not null
);

create index on lidzas.volunteer_hours (volunteer, day);

-- Cases that would be forgotten, found at night: one row per finding that a coordinator has to look into.
create sequence lidzas.case_check_number;

create table lidzas.case_check (
    reference text   primary key check (reference ~ '^F-[0-9]{4}-[0-9]{6,}$'),
    made_on   date   not null,
    findings  jsonb  not null,
    version   bigint not null
);

comment on column lidzas.support_case.contact_channel is 'personal: support case; kept: until the person is erased';
comment on column lidzas.support_case.contact_language is 'personal: support case; kept: until the person is erased';
comment on column lidzas.support_case.interpreter_needed is 'personal: support case; kept: until the person is erased';
comment on column lidzas.support_case.times is 'personal: support case; kept: until the person is erased';
comment on column lidzas.support_case.protection_status is 'personal: sensitive; kept: until the person is erased';
comment on column lidzas.support_case.status_month is 'personal: sensitive; kept: until the person is erased';
comment on column lidzas.support_case.returned_from is 'personal: sensitive; kept: until the person is erased';
comment on column lidzas.support_case.returned_month is 'personal: sensitive; kept: until the person is erased';
comment on column lidzas.support_case.state_mentor_until is 'personal: support case; kept: until the person is erased';
comment on column lidzas.support_case.referred_by is 'personal: support case; kept: until the person is erased';
comment on column lidzas.support_case.owner is 'personal: staff account; kept: until the person is erased';
comment on column lidzas.support_case.goals is 'personal: support case; kept: until the person is erased';
comment on column lidzas.support_case.closure_outcome is 'personal: support case; kept: until the person is erased';
comment on column lidzas.support_case.attributes is 'personal: additional answers; kept: until the person is erased';
comment on column lidzas.case_consent.obtained_by is 'personal: consent; kept: until the person is erased';
comment on column lidzas.case_need.score is 'personal: sensitive; kept: until the person is erased';
comment on column lidzas.case_need.note is 'personal: sensitive; kept: until the person is erased';
comment on column lidzas.case_offer.decline_note is 'personal: volunteer; kept: until the volunteer is erased';
comment on column lidzas.visit.written_by is 'personal: staff account; kept: until the person is erased';
comment on column lidzas.visit.note is 'personal: support case; kept: until the person is erased';
comment on column lidzas.visit.attributes is 'personal: additional answers; kept: until the person is erased';
comment on column lidzas.volunteer_hours.place is 'personal: volunteer; kept: until the volunteer is erased';
comment on column lidzas.volunteer_hours.attributes is 'personal: additional answers; kept: until the volunteer is erased';
