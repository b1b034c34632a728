-- With an application password a program signs in at the REST API for a colleague whose own password does not open that
-- door alone. Only a hash is kept; the purpose is a code, because free text would be one more place for names.
create table lidzas.application_password (
    id            bigint      generated always as identity primary key,
    user_id       text        not null,
    password_hash text        not null unique,
    purpose       text        not null check (purpose in ('modeler', 'script', 'reporting')),
    created_at    timestamptz not null,
    last_used_at  timestamptz
);

create index on lidzas.application_password (user_id);

comment on column lidzas.application_password.user_id is 'personal: staff account; kept: until revoked or the account is deleted';
comment on column lidzas.application_password.last_used_at is 'personal: staff account; kept: until revoked or the account is deleted';
