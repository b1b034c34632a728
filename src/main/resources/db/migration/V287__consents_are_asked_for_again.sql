-- A consent that was withdrawn, or given to an older text, is asked for again: since when, by whom, until when an answer is
-- waited for. What came of it stands among the consents; silence is none.
create table lidzas.case_consent_question (
    id        bigint generated always as identity primary key,
    reference text   not null references lidzas.support_case on delete cascade,
    purpose   text   not null check (purpose in ('healthData', 'sharing', 'photos')),
    asked_on  date   not null,
    asked_by  text   check (length(asked_by) <= 64),
    answer_by date   not null check (answer_by >= asked_on),
    ended_on  date   check (ended_on >= asked_on)
);

create unique index case_consent_question_open on lidzas.case_consent_question (reference, purpose) where ended_on is null;
create index on lidzas.case_consent_question (reference);

comment on column lidzas.case_consent_question.id is 'none: number of a row';
comment on column lidzas.case_consent_question.reference is 'personal: pseudonym; kept: until the person is erased';
comment on column lidzas.case_consent_question.purpose is 'personal: consent; kept: until the person is erased';
comment on column lidzas.case_consent_question.asked_on is 'personal: consent; kept: until the person is erased';
comment on column lidzas.case_consent_question.asked_by is 'personal: staff account; kept: until the person is erased';
comment on column lidzas.case_consent_question.answer_by is 'personal: consent; kept: until the person is erased';
comment on column lidzas.case_consent_question.ended_on is 'personal: consent; kept: until the person is erased';
