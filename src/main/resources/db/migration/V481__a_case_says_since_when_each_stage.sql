-- The card says since when a case is in each stage; where nobody wrote it down it says nothing.
alter table lidzas.support_case add column assessed_from date, add column supported_from date;

comment on column lidzas.support_case.assessed_from is 'personal: support case; kept: until the person is erased';
comment on column lidzas.support_case.supported_from is 'personal: support case; kept: until the person is erased';

-- Whoever was talked with waits for no first contact.
update lidzas.support_case set stage = 'intake' where stage = 'requested' and intake_talk_on is not null;

update lidzas.support_case c
   set supported_from = (select (max(o.answered_at) at time zone 'Europe/Riga')::date from lidzas.case_offer o
                          where o.support_case = c.reference and o.stage = 'accepted')
 where c.stage = 'supported';
