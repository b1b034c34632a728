insert into lidzas.person (reference, first_name, last_name, phone, name_key, name_codes, created_at, version)
values ('P-1997-000001', 'Vērotā', 'Gaitniece', '+37120000001', 'verota gaitniece', array['x'], now(), 0);

insert into lidzas.volunteer (reference, person, stage, applied_on, applied_via, version)
values ('V-1997-000001', 'P-1997-000001', 'interview', current_date, 'staff', 0);

-- Three that ended in 1997 after 1, 2 and 10 hours, one an hour before midnight in Riga at the end of July, one that runs.
insert into public.act_hi_procinst (id_, proc_inst_id_, business_key_, proc_def_key_, proc_def_id_, start_time_, end_time_,
       duration_, state_)
select 'watched-' || t.id, 'watched-' || t.id, 'V-1997-000001', 'volunteerOnboarding', process.id_, t.started, t.ended,
       extract(epoch from t.ended - t.started) * 1000, case when t.ended is null then 'ACTIVE' else 'COMPLETED' end
  from (values
    ('1', timestamp '1997-07-01 06:00', timestamp '1997-07-01 07:00'),
    ('2', timestamp '1997-07-01 06:00', timestamp '1997-07-01 08:00'),
    ('3', timestamp '1997-07-31 10:00', timestamp '1997-07-31 20:00'),
    ('4', timestamp '1997-07-01 06:00', null)) t (id, started, ended)
  cross join lateral (
    select id_ from public.act_re_procdef where key_ = 'volunteerOnboarding' order by version_ desc limit 1) process;

insert into public.act_hi_actinst (id_, parent_act_inst_id_, proc_def_key_, proc_def_id_, proc_inst_id_, execution_id_,
       act_id_, act_name_, act_type_, assignee_, start_time_, end_time_, duration_, act_inst_state_, sequence_counter_)
select i.id_ || t.step, i.id_, i.proc_def_key_, i.proc_def_id_, i.proc_inst_id_, i.id_, t.step, t.name, t.type, t.who,
       i.start_time_, case when t.ends then i.end_time_ end, case when t.ends then i.duration_ end, 0, t.place
  from public.act_hi_procinst i
  cross join (values
    ('userTask_confirmAddress', 'Apstiprināt e-pasta adresi', 'userTask', null, true, 1),
    ('userTask_reviewApplication', 'Izskatīt pieteikumu', 'userTask', 'watch.manager', true, 2),
    ('endEvent_probationBegun', 'Pārbaudes periods sācies', 'noneEndEvent', null, true, 3))
    t (step, name, type, who, ends, place)
 where i.id_ like 'watched-%' and (i.end_time_ is not null or t.place = 1);

-- The first was reviewed in time, the second an hour late, the third was stopped before its deadline and does not count.
insert into public.act_hi_taskinst (id_, task_def_key_, proc_def_key_, proc_def_id_, proc_inst_id_, act_inst_id_, start_time_,
       end_time_, due_date_)
select a.id_, a.act_id_, a.proc_def_key_, a.proc_def_id_, a.proc_inst_id_, a.id_, a.start_time_, a.end_time_,
       case a.proc_inst_id_ when 'watched-2' then a.end_time_ - interval '1 hour' else a.end_time_ + interval '1 hour' end
  from public.act_hi_actinst a
 where a.proc_inst_id_ in ('watched-1', 'watched-2', 'watched-3') and a.act_id_ = 'userTask_reviewApplication';

update public.act_hi_actinst set task_id_ = id_ where id_ like 'watched-%userTask_reviewApplication';

update public.act_hi_actinst set act_inst_state_ = 2 where id_ = 'watched-3userTask_reviewApplication';

-- The clocks went forward on 30 March 1997: one that ended a minute before that day, one in its last minute, one half an hour after.
-- They went back on 26 October: one a minute before, two in the first and the last minute of that day, one a minute after.
insert into public.act_hi_procinst (id_, proc_inst_id_, proc_def_key_, proc_def_id_, start_time_, end_time_, duration_, state_)
select 'watched-' || t.id, 'watched-' || t.id, 'volunteerOnboarding', p.proc_def_id_, t.ended - interval '1 hour', t.ended, 3600000,
       'COMPLETED'
  from (values ('5', timestamp '1997-03-29 21:59'), ('6', timestamp '1997-03-30 20:59'), ('7', timestamp '1997-03-30 21:30'),
               ('8', timestamp '1997-10-25 20:59'), ('9', timestamp '1997-10-25 21:00'),
               ('10', timestamp '1997-10-26 21:59'), ('11', timestamp '1997-10-26 22:00')) t (id, ended)
 cross join public.act_hi_procinst p where p.id_ = 'watched-1';
