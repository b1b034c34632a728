-- A link in a mail lets a person without an account answer one form. Only a hash of its token is kept: whoever reads
-- this table cannot use a link.
create table lidzas.personal_link (
    token_hash          text        primary key,
    process_instance_id text        not null,
    element_id          text        not null,
    kind                text        not null check (kind in ('task', 'message')),
    reference           text        not null,
    language            text        not null check (language in ('lv', 'en')),
    created_at          timestamptz not null,
    used_at             timestamptz
);

comment on column lidzas.personal_link.reference is
    'personal: pseudonym; kept: erased with the person, at the latest a year after the link was made';

create index on lidzas.personal_link (process_instance_id, element_id);
create index on lidzas.personal_link (reference);
