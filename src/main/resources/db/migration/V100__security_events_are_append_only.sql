-- Who signed in, failed to, was refused, and who changed accounts and rights: when, from where, what. Codes, ids and
-- addresses only. A row is never changed; rows go by rule.
create table lidzas.security_event (
    id          bigint      generated always as identity primary key,
    happened_at timestamptz not null,
    kind        text        not null check (kind ~ '^[a-zA-Z]{1,40}$'),
    -- Absent when nobody was known: a name that is no account may be a password typed into the wrong field.
    account     text        check (length(account) <= 64),
    -- Absent when the application did it by itself.
    address     text        check (length(address) <= 45),
    target      text        check (length(target) <= 200)
);

create index on lidzas.security_event (happened_at);
create index on lidzas.security_event (account, id desc);

create function lidzas.security_event_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'security events are never changed';
end
$$;

create trigger append_only before update on lidzas.security_event
    for each row execute function lidzas.security_event_is_append_only();

comment on column lidzas.security_event.account is 'personal: staff account; kept: a year by rule';
comment on column lidzas.security_event.address is 'personal: device; kept: a year by rule';
comment on column lidzas.security_event.target is 'personal: staff account; kept: a year by rule';
