delete from public.act_ru_task where id_ like 'day-%';
delete from public.act_ru_execution where id_ like 'day-process-%';
delete from lidzas.support_case where reference like 'C-1996-%';
delete from lidzas.volunteer where reference like 'V-1996-%';
delete from lidzas.person where reference like 'P-1996-%'
