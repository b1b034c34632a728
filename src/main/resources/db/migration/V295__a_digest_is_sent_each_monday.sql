-- Letters of a Monday that have begun: one for each colleague and week, however many nodes begin them.
create sequence lidzas.weekly_digest_number;

create table lidzas.weekly_digest (
    reference text not null primary key,
    account   text not null check (length(account) <= 64),
    week      date not null check (extract(isodow from week) = 1),
    unique (week, account)
);

-- Who does not want them.
create table lidzas.digest_declined (
    account text not null primary key check (length(account) <= 64)
);

comment on column lidzas.weekly_digest.account is 'personal: staff account; kept: until the week is over';
comment on column lidzas.digest_declined.account is 'personal: staff account; kept: until the account is deleted';
comment on column lidzas.weekly_digest.reference is 'none: number of the letter';
comment on column lidzas.weekly_digest.week is 'none: the Monday';
