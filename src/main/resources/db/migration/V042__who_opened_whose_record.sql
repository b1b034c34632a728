-- One row per user, person, purpose and hour: enough to answer "who looked at me", little enough to be read.
create table lidzas.person_opening (
    person    text        not null references lidzas.person on delete cascade,
    user_id   text        not null,
    purpose   text        not null,
    opened_in timestamptz not null,
    primary key (person, opened_in, user_id, purpose)
);

comment on column lidzas.person_opening.user_id is 'personal: staff account; kept: until the person is erased';
