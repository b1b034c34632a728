-- A note that a form about a record has brought goes with that record, even where its person stays for another one. Of notes written
-- before nobody knows it: they go with the person.
alter table lidzas.person_note add column about text;

create index on lidzas.person_note (about);

comment on column lidzas.person_note.text is 'personal: notes; kept: until what it is about is erased, with the person at the latest';
comment on column lidzas.person_note.author is 'personal: staff account; kept: until what it is about is erased, with the person at the latest';
comment on column lidzas.person_note.person is 'personal: pseudonym; kept: until what it is about is erased, with the person at the latest';
comment on column lidzas.person_note.written_at is 'personal: notes; kept: until what it is about is erased, with the person at the latest';
comment on column lidzas.person_note.about is 'personal: pseudonym; kept: until what it is about is erased, with the person at the latest';
