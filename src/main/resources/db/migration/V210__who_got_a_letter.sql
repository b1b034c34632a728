-- To whom a letter went, so that it stands on that person's card even where it is about another record. Letters that were sent
-- before do not say it.
alter table lidzas.send_log add column person text;

comment on column lidzas.send_log.person is 'personal: pseudonym; kept: the log of mails, erased with the person';

create index on lidzas.send_log (person);
