-- A guardian who has consented may withdraw at any time; where the signed consent is kept is written down as of an agreement.
alter table lidzas.guardian_consent drop constraint guardian_consent_stage_check;
alter table lidzas.guardian_consent add column withdrawn_on date;
alter table lidzas.guardian_consent add column signed_where text;
alter table lidzas.guardian_consent
    add constraint guardian_consent_stage_check
        check (stage in ('open', 'given', 'refused', 'unneeded', 'withdrawn')),
    add constraint guardian_consent_withdrawn_on_a_day check (stage <> 'withdrawn' or withdrawn_on is not null);

comment on column lidzas.guardian_consent.withdrawn_on is 'personal: consent; kept: refused or withdrawn 6 months, 5 years after the last day, else until the person is erased';
comment on column lidzas.guardian_consent.signed_where is 'personal: consent; kept: refused or withdrawn 6 months, 5 years after the last day, else until the person is erased';
