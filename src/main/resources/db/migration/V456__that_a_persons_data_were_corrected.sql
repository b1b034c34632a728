-- What of a person's data was corrected, by whom and when: never what stood there before or stands there now.
create table lidzas.person_correction (
    id           bigint generated always as identity primary key,
    person       text        not null references lidzas.person on delete cascade,
    fields       text[]      not null,
    -- Absent when the person did it: on the own page or through a personal link.
    author       text,
    corrected_at timestamptz not null,
    constraint person_correction_fields_check check (cardinality(fields) > 0 and fields <@ array['name', 'birthDate', 'email',
        'phone', 'municipality', 'languages', 'language', 'other'])
);

create index person_correction_newest on lidzas.person_correction (person, corrected_at, id);

comment on column lidzas.person_correction.id is 'none: number of the row';
comment on column lidzas.person_correction.person is 'personal: pseudonym; kept: until the person is erased';
comment on column lidzas.person_correction.fields is 'personal: identity; kept: until the person is erased';
comment on column lidzas.person_correction.author is 'personal: staff account; kept: until the person is erased';
comment on column lidzas.person_correction.corrected_at is 'personal: identity; kept: until the person is erased';
