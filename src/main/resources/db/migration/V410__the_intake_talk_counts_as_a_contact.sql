-- Somebody has spoken with the person on that day: the card and the lists count it among the contacts.
alter table lidzas.support_case add column intake_talk_on date;

comment on column lidzas.support_case.intake_talk_on is 'personal: support case; kept: until the person is erased';
