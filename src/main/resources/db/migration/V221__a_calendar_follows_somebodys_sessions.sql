-- The secret address under which a calendar reads somebody's sessions. It goes with the training, and so with the person.
create table lidzas.training_feed (
    run        text        primary key references lidzas.training_run on delete cascade,
    token_hash text        not null unique,
    made_at    timestamptz not null
);

comment on column lidzas.training_feed.run is 'personal: pseudonym; kept: until the person is erased';
comment on column lidzas.training_feed.token_hash is 'personal: access; kept: until the person is erased or takes it back';
comment on column lidzas.training_feed.made_at is 'personal: access; kept: until the person is erased or takes it back';
