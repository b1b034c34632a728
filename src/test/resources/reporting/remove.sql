delete from public.act_ru_task where id_ like 'figures-1997%';
delete from public.act_ru_incident where id_ like 'figures-%';
delete from lidzas.training_run where reference like 'T-1997-%';
delete from lidzas.training_session where reference like 'S-1997-%';
delete from lidzas.support_case where reference like 'C-1997-%';
delete from lidzas.volunteer where reference like 'V-1997-%';
delete from lidzas.recruitment_campaign where reference like 'K-1997-%';
delete from lidzas.person where reference like 'P-1997-%'
