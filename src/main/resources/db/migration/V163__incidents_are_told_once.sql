-- Why steps of processes or nightly work have stopped, and who was told of it: once for each cause, however many steps it
-- stops. A cause that was not seen for an hour is over, and the next time it is told anew.
create table lidzas.incident_cause (
    cause        text        not null primary key,
    begun_at     timestamptz not null,
    last_seen_at timestamptz not null
);

create table lidzas.incident_notice (
    cause   text        not null references lidzas.incident_cause (cause) on delete cascade,
    account text        not null,
    told_at timestamptz not null,
    primary key (cause, account)
);

comment on column lidzas.incident_notice.account is 'personal: staff account; kept: until the cause is over';
