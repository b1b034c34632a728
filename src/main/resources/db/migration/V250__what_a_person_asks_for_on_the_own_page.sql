-- To be forgotten, a copy of the data, a pause, an end: what a person asks for on the own page, by when it is answered, and what
-- came of it. That it was answered in time stays without the person; the address of somebody who is erased stays for one mail.
create sequence lidzas.person_request_number;

create table lidzas.person_request (
    reference          text        primary key check (reference ~ '^U-[0-9]{4}-[0-9]{6,}$'),
    person             text        references lidzas.person on delete set null,
    kind               text        not null check (kind in ('forget', 'copy', 'pause', 'stop')),
    message            text        check (length(message) <= 1000),
    from_day           date,
    until_day          date,
    last_day           date,
    asked_on           date        not null,
    answer_by          date        not null,
    answer             text        check (answer in ('done', 'refused')),
    identity_confirmed boolean     not null default false,
    refusal_reason     text        check (refusal_reason in ('notVerified', 'lawRequires', 'openMatters', 'agreedOtherwise', 'other')),
    refusal_text       text        check (length(refusal_text) <= 1000),
    outcome            text        check (outcome in ('done', 'refused', 'takenBack', 'lapsed')),
    decided_by         text        check (length(decided_by) <= 64),
    decided_on         date,
    copy_until         date,
    copy_taken_at      timestamptz,
    farewell_email     text        check (length(farewell_email) <= 254),
    farewell_name      text        check (length(farewell_name) <= 100),
    farewell_language  text        check (farewell_language in ('lv', 'en')),
    version            bigint      not null,
    check (until_day >= from_day),
    check (kind <> 'pause' or from_day is not null),
    check (kind <> 'stop' or last_day is not null),
    check ((outcome is null) = (decided_on is null)),
    check ((outcome = 'refused') is not true or refusal_reason is not null),
    check (copy_until is null or kind = 'copy'),
    check (copy_taken_at is null or copy_until is not null),
    check (farewell_email is null or kind = 'forget')
);

create index on lidzas.person_request (person);
create unique index person_request_open on lidzas.person_request (person, kind) where outcome is null;

comment on column lidzas.person_request.reference is 'none: number of a request';
comment on column lidzas.person_request.person is 'personal: pseudonym; kept: until the person is erased';
comment on column lidzas.person_request.kind is 'personal: request; kept: five years after the answer, without the person once erased';
comment on column lidzas.person_request.message is 'personal: notes; kept: until the person is erased';
comment on column lidzas.person_request.from_day is 'personal: request; kept: five years after the answer, without the person once erased';
comment on column lidzas.person_request.until_day is 'personal: request; kept: five years after the answer, without the person once erased';
comment on column lidzas.person_request.last_day is 'personal: request; kept: five years after the answer, without the person once erased';
comment on column lidzas.person_request.asked_on is 'personal: request; kept: five years after the answer, without the person once erased';
comment on column lidzas.person_request.answer_by is 'personal: request; kept: five years after the answer, without the person once erased';
comment on column lidzas.person_request.answer is 'personal: request; kept: five years after the answer, without the person once erased';
comment on column lidzas.person_request.identity_confirmed is 'personal: request; kept: five years after the answer, without the person once erased';
comment on column lidzas.person_request.refusal_reason is 'personal: request; kept: five years after the answer, without the person once erased';
comment on column lidzas.person_request.refusal_text is 'personal: notes; kept: until the person is erased';
comment on column lidzas.person_request.outcome is 'personal: request; kept: five years after the answer, without the person once erased';
comment on column lidzas.person_request.decided_by is 'personal: staff account; kept: five years after the answer';
comment on column lidzas.person_request.decided_on is 'personal: request; kept: five years after the answer, without the person once erased';
comment on column lidzas.person_request.copy_until is 'personal: request; kept: five years after the answer, without the person once erased';
comment on column lidzas.person_request.copy_taken_at is 'personal: request; kept: five years after the answer, without the person once erased';
comment on column lidzas.person_request.farewell_email is 'personal: contact; kept: until the person is told of the erasure';
comment on column lidzas.person_request.farewell_name is 'personal: identity; kept: until the person is told of the erasure';
comment on column lidzas.person_request.farewell_language is 'personal: contact; kept: until the person is told of the erasure';
comment on column lidzas.person_request.version is 'none: revision of the row';
