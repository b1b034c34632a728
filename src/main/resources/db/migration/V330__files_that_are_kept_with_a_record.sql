-- Files that people and colleagues hand in. A row says what a file is and whose; its content stands, encrypted, where the setting
-- says: in the chunks below, or in a folder. The name that a file had on somebody's device is kept nowhere.
create table lidzas.document (
    id         uuid primary key,
    person     text not null references lidzas.person (reference),
    about      text,
    kind       text not null,
    file_type  text not null,
    bytes      bigint not null,
    key_id     text not null,
    state      text not null check (state in ('open', 'quarantined', 'infected')),
    stored_at  timestamptz not null,
    stored_by  text,
    kept_until date
);
create index document_of_a_person on lidzas.document (person, stored_at desc);
create index document_about_a_record on lidzas.document (about) where about is not null;
create index document_to_be_scanned on lidzas.document (stored_at) where state = 'quarantined';
create index document_kept_until on lidzas.document (kept_until) where kept_until is not null;

comment on table lidzas.document is 'Files about persons: what they are, never what they are called.';
comment on column lidzas.document.id is 'none: random, leads nowhere without the right to the record';
comment on column lidzas.document.person is 'personal: pseudonym; kept: until the document is erased, with the person at the latest';
comment on column lidzas.document.about is 'personal: pseudonym; kept: until the document is erased, with the person at the latest';
comment on column lidzas.document.kind is 'personal: document; kept: until the document is erased, with the person at the latest';
comment on column lidzas.document.file_type is 'none: pdf, jpeg, png or a signed container';
comment on column lidzas.document.bytes is 'none: size of the content';
comment on column lidzas.document.key_id is 'none: which of the keys in the settings opens it';
comment on column lidzas.document.state is 'none: whether it may be opened';
comment on column lidzas.document.stored_at is 'personal: document; kept: until the document is erased, with the person at the latest';
comment on column lidzas.document.stored_by is 'personal: staff account; kept: until the document is erased, with the person at the latest';
comment on column lidzas.document.kept_until is 'none: last day, by the rule of its kind; empty: as long as the record';

-- The content of files where the database keeps it: encrypted, in parts of half a megabyte. A document does not refer to it, because
-- a folder may keep the content instead; what no document names any more is swept each night.
create table lidzas.document_chunk (
    file       uuid        not null,
    number     integer     not null,
    content    bytea       not null,
    written_at timestamptz not null,
    primary key (file, number)
);
alter table lidzas.document_chunk alter column content set storage external;

comment on table lidzas.document_chunk is 'Encrypted content of files, in parts.';
comment on column lidzas.document_chunk.file is 'none: the random id of its document';
comment on column lidzas.document_chunk.number is 'none: order of the parts';
comment on column lidzas.document_chunk.content is 'personal: document; kept: until the document is erased, with the person at the latest';
comment on column lidzas.document_chunk.written_at is 'none: by which a part without a document is swept';
