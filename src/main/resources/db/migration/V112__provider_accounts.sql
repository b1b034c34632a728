-- An account that the organisation's OpenID Connect provider vouches for belongs to one subject of one issuer: names and
-- e-mail addresses are given to somebody else one day, a subject is not.
create table lidzas.provider_account (
    user_id   text        primary key,
    issuer    text        not null,
    subject   text        not null,
    linked_at timestamptz not null,
    unique (issuer, subject)
);

comment on column lidzas.provider_account.user_id is 'personal: staff account; kept: until the account is deleted';
comment on column lidzas.provider_account.subject is 'personal: staff account; kept: until the account is deleted';
