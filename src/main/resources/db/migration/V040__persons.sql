-- The human being behind every role, once. Names are found through keys made by the application (NameKey), so that the
-- same name in another spelling or transliteration meets its index; the extension brings similarity of words.
create extension if not exists pg_trgm with schema public;

create sequence lidzas.person_number;

create table lidzas.person (
    reference     text        primary key check (reference ~ '^P-[0-9]{4}-[0-9]{6,}$'),
    first_name    text        not null,
    last_name     text        not null,
    birth_date    date,
    email         text,
    phone         text        check (phone ~ '^\+[0-9]{5,15}$'),
    municipality  text,
    languages     text[]      not null default '{}',
    mail_language text        not null default 'lv' check (mail_language in ('lv', 'en')),
    attributes    jsonb       not null default '{}',
    name_key      text        not null,
    name_codes    text[]      not null,
    created_at    timestamptz not null,
    version       bigint      not null
);

create index person_name_key on lidzas.person using gin (name_key public.gin_trgm_ops);
create index person_name_codes on lidzas.person using gin (name_codes);
create index person_phone on lidzas.person using gin (phone public.gin_trgm_ops);
create index person_email on lidzas.person using gin (lower(email) public.gin_trgm_ops);
create index person_newest on lidzas.person (created_at desc, reference);

comment on column lidzas.person.first_name is 'personal: identity; kept: until the person is erased';
comment on column lidzas.person.last_name is 'personal: identity; kept: until the person is erased';
comment on column lidzas.person.birth_date is 'personal: identity; kept: until the person is erased';
comment on column lidzas.person.email is 'personal: contact; kept: until the person is erased';
comment on column lidzas.person.phone is 'personal: contact; kept: until the person is erased';
comment on column lidzas.person.municipality is 'personal: contact; kept: until the person is erased';
comment on column lidzas.person.languages is 'personal: skills; kept: until the person is erased';
comment on column lidzas.person.mail_language is 'personal: contact; kept: until the person is erased';
comment on column lidzas.person.attributes is 'personal: additional answers; kept: until the person is erased';
comment on column lidzas.person.name_key is 'personal: identity; kept: until the person is erased';
comment on column lidzas.person.name_codes is 'personal: identity; kept: until the person is erased';
