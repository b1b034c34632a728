-- Mails that the original of a restored database may have sent already: each is a job of the engine, suspended until an
-- administrator says whether it goes out. One that does not go out stays here, so that its step ends without it.
create table lidzas.held_mail (
    job_id       text        primary key,
    template     text        not null,
    linked       boolean     not null,
    held_at      timestamptz not null,
    discarded_at timestamptz
);
