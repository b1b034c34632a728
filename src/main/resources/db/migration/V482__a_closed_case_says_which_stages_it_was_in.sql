-- A closed case shows the stages that it was in, by their days: those of before the days were kept follow from what was
-- written at the time. Whose help has ended keeps the day since when it lasted.
update lidzas.support_case c
   set assessed_from = (select min(n.asked_on) from lidzas.case_need n where n.reference = c.reference)
 where c.assessed_from is null;

update lidzas.support_case c
   set supported_from = (select (max(o.answered_at) at time zone 'Europe/Riga')::date from lidzas.case_offer o
                          where o.support_case = c.reference and o.stage in ('accepted', 'ended'))
 where c.supported_from is null;
