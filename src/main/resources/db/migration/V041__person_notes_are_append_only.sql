-- What the staff writes down about a person. A note is never changed, only added, and goes with the person.
create table lidzas.person_note (
    id         bigint generated always as identity primary key,
    person     text        not null references lidzas.person on delete cascade,
    text       text        not null,
    -- Absent when the person wrote it through a personal link.
    author     text,
    written_at timestamptz not null
);

create index on lidzas.person_note (person, written_at desc);

comment on column lidzas.person_note.text is 'personal: notes; kept: until the person is erased';
comment on column lidzas.person_note.author is 'personal: staff account; kept: until the person is erased';
