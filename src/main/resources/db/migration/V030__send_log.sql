-- Which mails have gone out. An event that stands here as sent is not sent again; no address is kept.
create table lidzas.send_log (
    event_id   text        not null,
    reference  text        not null,
    template   text        not null,
    message_id text        not null,
    outcome    text        not null check (outcome in ('sent', 'undeliverable')),
    sent_at    timestamptz not null,
    primary key (event_id)
);

comment on column lidzas.send_log.reference is
    'personal: pseudonym; kept: the log of mails, erased with the person';

create index on lidzas.send_log (reference);
