-- About which version of a consent's text somebody is asked, so that nobody is asked twice about one because it changed. So far
-- there was one text only.
alter table lidzas.case_consent_question add column text_version text not null default '1' check (length(text_version) <= 20);
alter table lidzas.case_consent_question alter column text_version drop default;

comment on column lidzas.case_consent_question.text_version is 'personal: consent; kept: until the person is erased';
