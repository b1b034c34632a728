-- A form on a page carries a random number of its own. What it sent first is remembered for two days, in the transaction
-- that stored it: a second click, the same sent twenty times at once or a page gone back to makes no second record,
-- whichever node it meets. Number and content are kept as hashes only.
create table lidzas.form_opening (
    opening_hash text        primary key,
    content_hash text        not null,
    result       text,
    used_at      timestamptz not null
);

comment on column lidzas.form_opening.result is 'personal: pseudonym; kept: two days';

create index on lidzas.form_opening (used_at);
