-- The last contact and the next date of a case are computed anew from its visits, from the day a coordinator looked into it
-- and from what was planned; so each of these is kept beside what follows from it. A number says which word about the next
-- date was the last.
alter table lidzas.support_case
    add column contact_checked_on date,
    add column planned_date       date,
    add column planned_said       integer not null default 1,
    add column date_said          integer not null default 1;

alter table lidzas.visit
    add column next_said integer not null default 0;

update lidzas.support_case c
set planned_date = c.next_date,
    contact_checked_on = case
        when c.last_contact_on > greatest(c.opened_on, (select max(v.day) from lidzas.visit v where v.support_case = c.reference))
        then c.last_contact_on end;

alter table lidzas.support_case
    alter column planned_said drop default,
    alter column date_said drop default;

alter table lidzas.visit alter column next_said drop default;
