-- What the organisation teaches, as data with versions. A run keeps the version that it began with.
create sequence lidzas.training_programme_number;

create table lidzas.training_programme (
    reference    text    primary key check (reference ~ '^M-[0-9]{4}-[0-9]{6,}$'),
    number       integer unique,
    reason       text    not null,
    published_on date,
    discarded_on date,
    attributes   jsonb   not null default '{}',
    version      bigint  not null,
    check ((number is null) = (published_on is null)),
    check (published_on is null or discarded_on is null)
);

-- Two managers must not prepare the next version side by side: one of the two would be lost.
create unique index on lidzas.training_programme ((true)) where published_on is null and discarded_on is null;

create table lidzas.training_module (
    programme     text         not null references lidzas.training_programme on delete cascade,
    position      integer      not null,
    code          text         not null check (code ~ '^[a-z][A-Za-z0-9]*$'),
    title         text         not null,
    title_english text         not null,
    hours         numeric(5, 1) not null check (hours > 0),
    mandatory     boolean      not null,
    mode          text         not null check (mode in ('inPerson', 'remote', 'mixed')),
    primary key (programme, position),
    unique (programme, code) deferrable initially deferred
);

-- The first version: ten modules, about twenty hours. A module is mandatory where nobody may meet a supported person
-- without it.
insert into lidzas.training_programme (reference, number, reason, published_on, version)
values ('M-2026-' || lpad(nextval('lidzas.training_programme_number')::text, 6, '0'), 1, 'Pirmā redakcija', current_date, 0);

insert into lidzas.training_module (programme, position, code, title, title_english, hours, mandatory, mode)
select reference, m.*
  from lidzas.training_programme,
       (values (0, 'mission', 'Biedrības mērķi, brīvprātīgā loma, tiesības un pienākumi', 'Mission, role, rights and duties of a volunteer', 2.0, false, 'inPerson'),
               (1, 'asylumSystem', 'Patvēruma sistēma, statusi un atgrieztās personas', 'Asylum system, statuses, returned persons', 2.0, false, 'mixed'),
               (2, 'interculturalCommunication', 'Starpkultūru saziņa', 'Intercultural communication', 3.0, false, 'inPerson'),
               (3, 'trauma', 'Traumas izpratne un psiholoģiskā pirmā palīdzība', 'Trauma awareness, psychological first aid', 3.0, false, 'inPerson'),
               (4, 'safeguarding', 'Pieaugušo un bērnu drošība, kā ziņot', 'Safeguarding adults and children, reporting', 2.0, true, 'inPerson'),
               (5, 'boundaries', 'Robežas, ētika, nauda un dāvanas', 'Boundaries, ethics, money and gifts', 2.0, true, 'inPerson'),
               (6, 'confidentiality', 'Konfidencialitāte un personas datu aizsardzība', 'Confidentiality and data protection', 1.0, true, 'remote'),
               (7, 'institutions', 'Iestādes un pakalpojumi praksē', 'Institutions and services in practice', 2.0, false, 'mixed'),
               (8, 'interpreters', 'Darbs ar tulku, atbalsts valodā', 'Working with interpreters, language support', 1.0, false, 'remote'),
               (9, 'selfCare', 'Rūpes par sevi, izdegšana, supervīzija', 'Self-care, burnout, supervision', 1.0, false, 'inPerson'))
       as m (position, code, title, title_english, hours, mandatory, mode);

-- One meeting at which one module is taught.
create sequence lidzas.training_session_number;

create table lidzas.training_session (
    reference  text        primary key check (reference ~ '^S-[0-9]{4}-[0-9]{6,}$'),
    module     text        not null,
    starts_at  timestamptz not null,
    ends_at    timestamptz not null check (ends_at > starts_at),
    mode       text        not null check (mode in ('inPerson', 'remote', 'mixed')),
    place      text,
    link       text,
    trainer    text,
    places     integer     not null check (places > 0),
    stage      text        not null check (stage in ('open', 'closed', 'cancelled')),
    changes    integer     not null default 0,
    attributes jsonb       not null default '{}',
    version    bigint      not null
);

create index on lidzas.training_session (starts_at);

-- One volunteer on the way through one programme version.
create sequence lidzas.training_run_number;

create table lidzas.training_run (
    reference  text   primary key check (reference ~ '^T-[0-9]{4}-[0-9]{6,}$'),
    person     text   not null references lidzas.person,
    volunteer  text   not null references lidzas.volunteer on delete cascade,
    programme  text   not null references lidzas.training_programme,
    stage      text   not null check (stage in ('learning', 'completed', 'discontinued')),
    begun_on   date   not null,
    due_on     date,
    ended_on   date,
    attributes jsonb  not null default '{}',
    version    bigint not null,
    check ((stage = 'learning') = (ended_on is null))
);

create index on lidzas.training_run (person);
create index on lidzas.training_run (volunteer);
create index on lidzas.training_run (programme);
create unique index on lidzas.training_run (person) where stage = 'learning';

create table lidzas.training_enrolment (
    run         text        not null references lidzas.training_run on delete cascade,
    session     text        not null references lidzas.training_session,
    enrolled_at timestamptz not null,
    attendance  text        check (attendance in ('present', 'excused', 'absent')),
    primary key (run, session)
);

create index on lidzas.training_enrolment (session);

comment on column lidzas.training_session.trainer is 'personal: trainer; kept: five years after the session';
comment on column lidzas.training_run.attributes is 'personal: additional answers; kept: until the person is erased';
comment on column lidzas.training_enrolment.attendance is 'personal: training; kept: until the person is erased';
