-- A person without an account signs in on the own page by a mailed link, which makes the device known for a while. Of
-- both secrets only a hash is kept: whoever reads these tables cannot sign in.
create table lidzas.sign_in_link (
    token_hash text        primary key,
    person     text        not null,
    created_at timestamptz not null,
    used_at    timestamptz
);

create index on lidzas.sign_in_link (person);

create table lidzas.person_device (
    id           bigint      generated always as identity primary key,
    person       text        not null,
    token_hash   text        not null unique,
    name         text        not null,
    signed_in_at timestamptz not null,
    seen_at      timestamptz not null
);

create index on lidzas.person_device (person);

comment on column lidzas.sign_in_link.person is 'personal: pseudonym; kept: a day';
comment on column lidzas.person_device.person is 'personal: pseudonym; kept: thirty days after the sign-in';
comment on column lidzas.person_device.name is 'personal: device; kept: thirty days after the sign-in';
comment on column lidzas.person_device.seen_at is 'personal: device; kept: thirty days after the sign-in';
