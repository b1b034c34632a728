-- A volunteer consents to pictures and to letters that the work does not need, each by itself. What is decided stands in one table
-- with what supported people decide: a consent is about a case or about a volunteer. From now on the moment is kept, too.
alter table lidzas.case_consent rename to consent;
alter table lidzas.consent rename column reference to support_case;
alter table lidzas.consent alter column support_case drop not null;
alter table lidzas.consent drop constraint case_consent_purpose_check;
alter table lidzas.consent
    add column volunteer    text references lidzas.volunteer on delete cascade,
    add column decided_at   timestamptz,
    add column withdrawn_at timestamptz,
    add column noted_by     text check (length(noted_by) <= 64),
    add constraint consent_purpose_check check (purpose in ('healthData', 'sharing', 'photos', 'mailing')),
    add constraint consent_about_check check ((support_case is null) <> (volunteer is null)),
    add constraint consent_case_check check (support_case is null or purpose <> 'mailing'),
    add constraint consent_volunteer_check
        check (volunteer is null or (purpose in ('photos', 'mailing') and decided_at is not null)),
    add constraint consent_withdrawn_check check (withdrawn_at is null or withdrawn_on is not null);

create index on lidzas.consent (volunteer);

comment on column lidzas.consent.volunteer is 'personal: pseudonym; kept: until the volunteer is erased';
comment on column lidzas.consent.decided_at is 'personal: consent; kept: until the person is erased';
comment on column lidzas.consent.withdrawn_at is 'personal: consent; kept: until the person is erased';
comment on column lidzas.consent.noted_by is 'personal: staff account; kept: until the person is erased';
