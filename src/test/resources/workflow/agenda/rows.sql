insert into public.act_ru_task (id_, rev_, name_, task_def_key_, proc_def_id_, priority_, suspension_state_, create_time_,
       assignee_, due_date_)
select t.id, 1, t.name, t.step, process.id_, t.priority, t.state, timestamp '1999-01-01', t.assignee, t.due
  from (values
    ('agenda-late', 'Nokavēts darbs', 'supportCase', 'userTask_holdIntakeTalk', 90, 1, 'agenda.me', timestamp '1999-01-01 21:59:59'),
    ('agenda-later', 'Vēlāks darbs', 'supportCase', 'userTask_holdIntakeTalk', 50, 1, 'agenda.me', timestamp '2999-01-01'),
    ('agenda-undated', 'Darbs bez datuma', 'supportCase', 'userTask_holdIntakeTalk', 50, 1, 'agenda.me', null),
    ('agenda-paused', 'Apturēts darbs', 'supportCase', 'userTask_holdIntakeTalk', 50, 2, 'agenda.me', null),
    ('agenda-other', 'Cita darbs', 'supportCase', 'userTask_holdIntakeTalk', 50, 1, 'agenda.other', null),
    ('agenda-free', 'Brīvs darbs', 'supportCase', 'userTask_holdIntakeTalk', 50, 1, null, null),
    ('agenda-asked', 'Jautājums', 'findVolunteer', 'userTask_acceptCase', 10, 1, null, null),
    ('agenda-decision', 'Lēmums', 'approveClosure', 'userTask_approveClosure', 50, 1, null, null),
    ('agenda-second', 'Otrā cilvēka lēmums', 'personErasure', 'userTask_approveErasure', 50, 1, null, null))
    t (id, name, process, step, priority, state, assignee, due)
  cross join lateral (
    select id_ from public.act_re_procdef where key_ = t.process order by version_ desc limit 1) process;
insert into public.act_ru_execution (id_, rev_, root_proc_inst_id_, proc_inst_id_, proc_def_id_, is_active_, is_concurrent_, is_scope_,
       is_event_scope_, suspension_state_)
select 'agenda-instance', 1, 'agenda-instance', 'agenda-instance', proc_def_id_, true, false, true, false, 1
  from public.act_ru_task where id_ = 'agenda-second';
insert into public.act_hi_procinst (id_, proc_inst_id_, root_proc_inst_id_, proc_def_id_, start_time_, start_user_id_, start_act_id_)
select 'agenda-instance', 'agenda-instance', 'agenda-instance', proc_def_id_, timestamp '1999-01-01', 'agenda.first',
       'startEvent_erasureAsked'
  from public.act_ru_task where id_ = 'agenda-second';
update public.act_ru_task set proc_inst_id_ = 'agenda-instance', execution_id_ = 'agenda-instance' where id_ = 'agenda-second';
insert into public.act_ru_identitylink (id_, rev_, group_id_, type_, task_id_)
values ('agenda-coordinators', 1, 'coordinators', 'candidate', 'agenda-second'),
       ('agenda-managers', 1, 'managers', 'candidate', 'agenda-second')
