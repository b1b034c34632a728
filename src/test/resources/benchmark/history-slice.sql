-- One of eleven slices of the copies, told by the setting benchmark.slice: no statement takes longer than the database is waited for.
insert into public.act_hi_taskinst
select r.* from lidzas.benchmark_slice c
  join public.act_hi_taskinst t on t.proc_inst_id_ = c.template
 cross join lateral (select lidzas.benchmark_moved(c.begins, c.factor, c.began, t.start_time_) as begins,
                            case when not c.runs then lidzas.benchmark_moved(c.begins, c.factor, c.began, coalesce(t.end_time_, c.ended))
                                 when t.end_time_ is not null then lidzas.benchmark_moved(c.begins, c.factor, c.began, t.end_time_) end as ends) moved
 cross join lateral jsonb_populate_record(t, jsonb_build_object(
      'id_', md5(c.n || t.id_), 'proc_inst_id_', md5(c.n || c.template), 'root_proc_inst_id_', md5(c.n || c.template),
      'execution_id_', md5(c.n || t.execution_id_), 'act_inst_id_', md5(c.n || t.act_inst_id_),
      'start_time_', moved.begins, 'end_time_', moved.ends,
      'duration_', (extract(epoch from moved.ends - moved.begins) * 1000)::bigint,
      'due_date_', moved.begins + (t.due_date_ - t.start_time_))) r;

insert into public.act_hi_actinst
select r.* from lidzas.benchmark_slice c
  join public.act_hi_actinst a on a.proc_inst_id_ = c.template
 cross join lateral (select lidzas.benchmark_moved(c.begins, c.factor, c.began, a.start_time_) as begins,
                            case when not c.runs then lidzas.benchmark_moved(c.begins, c.factor, c.began, coalesce(a.end_time_, c.ended))
                                 when a.end_time_ is not null then lidzas.benchmark_moved(c.begins, c.factor, c.began, a.end_time_) end as ends) moved
 cross join lateral jsonb_populate_record(a, jsonb_build_object(
      'id_', md5(c.n || a.id_), 'parent_act_inst_id_', md5(c.n || a.parent_act_inst_id_),
      'proc_inst_id_', md5(c.n || c.template), 'root_proc_inst_id_', md5(c.n || c.template),
      'execution_id_', md5(c.n || a.execution_id_), 'task_id_', md5(c.n || a.task_id_), 'call_proc_inst_id_', null,
      'start_time_', moved.begins, 'end_time_', moved.ends,
      'duration_', (extract(epoch from moved.ends - moved.begins) * 1000)::bigint)) r;

insert into public.act_hi_procinst
select r.* from lidzas.benchmark_slice c
  join public.act_hi_procinst p on p.proc_inst_id_ = c.template
 cross join lateral (select lidzas.benchmark_moved(c.begins, c.factor, c.began, p.start_time_) as begins,
                            case when not c.runs then lidzas.benchmark_moved(c.begins, c.factor, c.began, c.ended) end as ends) moved
 cross join lateral jsonb_populate_record(p, jsonb_build_object(
      'id_', md5(c.n || p.id_), 'proc_inst_id_', md5(c.n || c.template), 'root_proc_inst_id_', md5(c.n || c.template),
      'super_process_instance_id_', null, 'business_key_', lidzas.benchmark_about(c.n, p.business_key_),
      'start_time_', moved.begins, 'end_time_', moved.ends,
      'duration_', (extract(epoch from moved.ends - moved.begins) * 1000)::bigint,
      'state_', case when c.runs then 'ACTIVE' else 'COMPLETED' end)) r;

insert into public.act_ru_execution
select r.* from lidzas.benchmark_slice c
  join public.act_ru_execution e on e.proc_inst_id_ = c.template
 cross join lateral jsonb_populate_record(e, jsonb_build_object(
      'id_', md5(c.n || e.id_), 'proc_inst_id_', md5(c.n || e.proc_inst_id_), 'root_proc_inst_id_', md5(c.n || c.template),
      'parent_id_', md5(c.n || e.parent_id_), 'super_exec_', null, 'act_inst_id_', md5(c.n || e.act_inst_id_),
      'business_key_', lidzas.benchmark_about(c.n, e.business_key_))) r
 where c.runs;

insert into public.act_ru_task
select r.* from lidzas.benchmark_slice c
  join public.act_ru_task t on t.proc_inst_id_ = c.template
 cross join lateral jsonb_populate_record(t, jsonb_build_object(
      'id_', md5(c.n || t.id_), 'proc_inst_id_', md5(c.n || t.proc_inst_id_), 'execution_id_', md5(c.n || t.execution_id_),
      'create_time_', lidzas.benchmark_moved(c.begins, c.factor, c.began, t.create_time_),
      'due_date_', lidzas.benchmark_moved(c.begins, c.factor, c.began, t.create_time_) + (t.due_date_ - t.create_time_))) r
 where c.runs;
