-- What the product keeps about an account beside the engine's own row.
create table lidzas.staff_account (
    user_id  text primary key check (length(user_id) <= 64),
    language text not null check (language in ('lv', 'en'))
);

comment on column lidzas.staff_account.user_id is 'personal: staff account; kept: until the account is deleted';
comment on column lidzas.staff_account.language is 'personal: staff account; kept: until the account is deleted';
