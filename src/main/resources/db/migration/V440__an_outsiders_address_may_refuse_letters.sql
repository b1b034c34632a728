-- An address that refuses letters answers nothing: whoever looks at the application sees it, until another one is known.
alter table lidzas.volunteer_reference add column refused_at timestamptz;
comment on column lidzas.volunteer_reference.refused_at is 'personal: contact; kept: 6 months after the decision';

alter table lidzas.guardian_consent add column refused_at timestamptz;
comment on column lidzas.guardian_consent.refused_at is
    'personal: contact; kept: refused or withdrawn 6 months, else until the person is erased';
