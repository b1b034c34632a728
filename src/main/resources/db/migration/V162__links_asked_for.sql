-- Whoever is told that a link is on its way has an entry here, until the mail is a step of a process. Whether the address
-- is known is asked afterwards, beside the answer.
create table lidzas.asked_link (
    id       bigint      generated always as identity primary key,
    kind     text        not null check (kind in ('links', 'sign_in')),
    email    text        not null,
    asked_at timestamptz not null
);

comment on column lidzas.asked_link.email is 'personal: contact; kept: until it is looked up, a day at most';
