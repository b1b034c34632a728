delete from public.act_ru_identitylink where id_ like 'agenda-%';
delete from public.act_ru_task where id_ like 'agenda-%';
delete from public.act_ru_execution where id_ like 'agenda-%';
delete from public.act_hi_procinst where id_ like 'agenda-%'
