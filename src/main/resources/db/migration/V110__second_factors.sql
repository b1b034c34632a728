-- A colleague may prove who it is by a second factor. The secret of the authenticator application is encrypted with a
-- key that is not in the database; of recovery codes only hashes are kept, and a used one is gone. A code of a step up
-- to last_step is not accepted again.
create table lidzas.second_factor (
    user_id      text        primary key,
    secret       bytea       not null,
    confirmed_at timestamptz not null,
    last_step    bigint      not null
);

create table lidzas.recovery_code (
    user_id   text not null references lidzas.second_factor (user_id) on delete cascade,
    code_hash text not null,
    primary key (user_id, code_hash)
);

comment on column lidzas.second_factor.user_id is 'personal: staff account; kept: until switched off or the account is deleted';
comment on column lidzas.recovery_code.user_id is 'personal: staff account; kept: until switched off or the account is deleted';
