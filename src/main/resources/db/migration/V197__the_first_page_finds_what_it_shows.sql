-- What a colleague has opened lately; what is critical; what happened in a period, whoever it is about.
create index person_opening_by_reader on lidzas.person_opening (user_id, opened_in);
create index support_case_critical on lidzas.support_case (next_date, reference)
    where priority = 'critical' and stage <> 'closed';
create index visit_by_day on lidzas.visit (day);
create index volunteer_hours_by_day on lidzas.volunteer_hours (day);
create index volunteer_applied_on on lidzas.volunteer (applied_on);
