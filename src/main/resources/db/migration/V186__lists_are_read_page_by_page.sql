-- A page begins where another ended, by what the list is ordered by: one comparison of the whole row, in one direction.
drop index lidzas.person_newest;
create index person_newest on lidzas.person (created_at, reference);

create index support_case_open on lidzas.support_case (coalesce(next_date, date '1900-01-01'), reference)
    where stage <> 'closed';
create index support_case_closed on lidzas.support_case (closed_on, reference) where stage = 'closed';

create index training_session_open on lidzas.training_session (starts_at, reference) where stage = 'open';
create index training_session_over on lidzas.training_session (starts_at, reference) where stage <> 'open';

drop index lidzas.visit_support_case_day_idx;
create index visit_newest on lidzas.visit (support_case, day, reference);

drop index lidzas.person_note_person_written_at_idx;
create index person_note_newest on lidzas.person_note (person, written_at, id);
