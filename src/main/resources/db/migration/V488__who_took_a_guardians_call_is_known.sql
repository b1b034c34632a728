-- Whom a guardian has told that the consent counts no more stands beside the day, as who had seen the signature does.
alter table lidzas.guardian_consent add column withdrawn_by text;

comment on column lidzas.guardian_consent.withdrawn_by is 'personal: staff account; kept: refused or withdrawn 6 months, 5 years after the last day, else until the person is erased';
