-- Letters that a mail server refused for good, or that had no address to go to. When the person's address is corrected
-- they are asked for again; each is sent if what it says is still so, and forgotten either way.
create table lidzas.refused_letter (
    event_id            text        not null primary key,
    reference           text        not null,
    person              text        not null,
    template            text        not null,
    recipient           text        not null,
    process_instance_id text        not null,
    link                text,
    exit_link           text,
    refused_at          timestamptz not null,
    times               integer     not null default 1 check (times > 0),
    asked_at            timestamptz
);

comment on column lidzas.refused_letter.reference is
    'personal: pseudonym; kept: until the letter is sent or untrue, erased with the person';
comment on column lidzas.refused_letter.person is
    'personal: pseudonym; kept: until the letter is sent or untrue, erased with the person';

create index on lidzas.refused_letter (person);
create index on lidzas.refused_letter (reference);
