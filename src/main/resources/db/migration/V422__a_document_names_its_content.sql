-- Content that is locked with another key is written anew, under another id: the row changes over in one moment, whatever store holds it.
alter table lidzas.document add column content_id uuid;
update lidzas.document set content_id = id;
alter table lidzas.document alter column content_id set not null;
create unique index document_content on lidzas.document (content_id);
create index document_by_key on lidzas.document (key_id, id) where state in ('open', 'quarantined');

comment on column lidzas.document.content_id is 'none: random, where the content stands in the store';
comment on column lidzas.document_chunk.file is 'none: the random id of the content of a document';
