-- The list of cases is ordered by the day that each shows, which may be that of a task: no index holds it.
drop index lidzas.support_case_open;
create index support_case_open on lidzas.support_case (reference) where stage <> 'closed';
