delete from public.act_hi_actinst where proc_inst_id_ like 'watched-%';
delete from public.act_hi_procinst where proc_inst_id_ like 'watched-%';
delete from lidzas.person_opening where person = 'P-1997-000001';
delete from lidzas.volunteer where reference = 'V-1997-000001';
delete from lidzas.person where reference = 'P-1997-000001';
