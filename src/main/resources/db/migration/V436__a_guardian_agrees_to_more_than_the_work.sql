-- What a guardian has signed beside the work itself: pictures of the minor, and letters to the minor. Nobody has been asked so far.
alter table lidzas.guardian_consent
    add column photos_agreed  boolean not null default false,
    add column mailing_agreed boolean not null default false;

comment on column lidzas.guardian_consent.photos_agreed is 'personal: consent; kept: refused or withdrawn 6 months, else until the person is erased';
comment on column lidzas.guardian_consent.mailing_agreed is 'personal: consent; kept: refused or withdrawn 6 months, else until the person is erased';
