-- A person's way into the team, one row per application; the stage says how far it has come.
create sequence lidzas.volunteer_number;

create table lidzas.volunteer (
    reference              text        primary key check (reference ~ '^V-[0-9]{4}-[0-9]{6,}$'),
    person                 text        not null references lidzas.person,
    stage                  text        not null check (stage in ('applied', 'interview', 'checks', 'agreement', 'training',
        'probation', 'active', 'paused', 'ended', 'rejected', 'withdrawn')),
    applied_on             date        not null,
    applied_via            text        not null check (applied_via in ('public', 'staff')),
    help_kinds             text[]      not null default '{}',
    motivation             text,
    clarification_question text,
    clarification_answer   text,
    privacy_notice_version text,
    privacy_notice_at      timestamptz,
    person_decided         boolean     not null default false,
    campaign               text        references lidzas.recruitment_campaign,
    probation_ends_on      date,
    attributes             jsonb       not null default '{}',
    version                bigint      not null,
    check ((privacy_notice_version is null) = (privacy_notice_at is null))
);

create index on lidzas.volunteer (person);
create index on lidzas.volunteer (campaign);
create index on lidzas.volunteer (stage);

create table lidzas.volunteer_stage (
    volunteer text        not null references lidzas.volunteer on delete cascade,
    position  integer     not null,
    stage     text        not null,
    since     timestamptz not null,
    primary key (volunteer, position)
);

comment on column lidzas.volunteer.help_kinds is 'personal: application; kept: refused or withdrawn 6 months, else until the person is erased';
comment on column lidzas.volunteer.motivation is 'personal: application; kept: refused or withdrawn 6 months, else until the person is erased';
comment on column lidzas.volunteer.clarification_question is 'personal: application; kept: refused or withdrawn 6 months, else until the person is erased';
comment on column lidzas.volunteer.clarification_answer is 'personal: application; kept: refused or withdrawn 6 months, else until the person is erased';
comment on column lidzas.volunteer.attributes is 'personal: additional answers; kept: refused or withdrawn 6 months, else until the person is erased';
