delete from public.act_ru_task where id_ like 'agenda-%'
