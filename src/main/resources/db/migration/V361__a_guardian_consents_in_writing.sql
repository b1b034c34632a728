-- The guardian whom a minor has named, and what a colleague has seen signed. The paper itself is kept outside.
create sequence lidzas.guardian_consent_number;

create table lidzas.guardian_consent (
    reference         text        primary key check (reference ~ '^H-[0-9]{4}-[0-9]{6,}$'),
    volunteer         text        not null references lidzas.volunteer,
    stage             text        not null check (stage in ('open', 'given', 'refused', 'unneeded')),
    asked_at          timestamptz not null,
    settled_at        timestamptz,
    guardian_name     text        not null,
    guardian_email    text        not null,
    guardian_phone    text,
    guardian_language text        not null,
    decision          text        check (decision in ('given', 'refused')),
    signed_how        text        check (signed_how in ('paper', 'eSignature')),
    signed_on         date,
    recorded_by       text,
    version           bigint      not null,
    check ((stage = 'open') = (settled_at is null)),
    check (stage <> 'given' or (signed_how is not null and signed_on is not null))
);

create index on lidzas.guardian_consent (volunteer);
create index on lidzas.guardian_consent (stage) where stage = 'open';

alter table lidzas.volunteer_check add column guardian_asked boolean not null default false;
alter table lidzas.volunteer_check alter column guardian_asked drop default;

comment on column lidzas.volunteer_check.guardian_asked is 'personal: application; kept: refused or withdrawn 6 months, else until the person is erased';
comment on column lidzas.guardian_consent.reference is 'personal: pseudonym; kept: refused or withdrawn 6 months, else until the person is erased';
comment on column lidzas.guardian_consent.volunteer is 'personal: pseudonym; kept: refused or withdrawn 6 months, else until the person is erased';
comment on column lidzas.guardian_consent.stage is 'personal: consent; kept: refused or withdrawn 6 months, else until the person is erased';
comment on column lidzas.guardian_consent.asked_at is 'personal: consent; kept: refused or withdrawn 6 months, else until the person is erased';
comment on column lidzas.guardian_consent.settled_at is 'personal: consent; kept: refused or withdrawn 6 months, else until the person is erased';
comment on column lidzas.guardian_consent.guardian_name is 'personal: identity; kept: refused or withdrawn 6 months, else until the person is erased';
comment on column lidzas.guardian_consent.guardian_email is 'personal: contact; kept: refused or withdrawn 6 months, else until the person is erased';
comment on column lidzas.guardian_consent.guardian_phone is 'personal: contact; kept: refused or withdrawn 6 months, else until the person is erased';
comment on column lidzas.guardian_consent.guardian_language is 'personal: contact; kept: refused or withdrawn 6 months, else until the person is erased';
comment on column lidzas.guardian_consent.decision is 'personal: consent; kept: refused or withdrawn 6 months, else until the person is erased';
comment on column lidzas.guardian_consent.signed_how is 'personal: consent; kept: refused or withdrawn 6 months, else until the person is erased';
comment on column lidzas.guardian_consent.signed_on is 'personal: consent; kept: refused or withdrawn 6 months, else until the person is erased';
comment on column lidzas.guardian_consent.recorded_by is 'personal: staff account; kept: refused or withdrawn 6 months, else until the person is erased';
comment on column lidzas.guardian_consent.version is 'none: revision';
