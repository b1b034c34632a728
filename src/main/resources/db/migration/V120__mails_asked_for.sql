-- Anybody may ask that a mail with a link goes to a person. Each such mail is counted here for a day, so that nobody's
-- mailbox is filled, however many visitors ask and whichever node they meet.
create table lidzas.asked_mail (
    person   text        not null,
    asked_at timestamptz not null
);

comment on column lidzas.asked_mail.person is 'personal: pseudonym; kept: a day';

create index on lidzas.asked_mail (person, asked_at);
create index on lidzas.asked_mail (asked_at);
