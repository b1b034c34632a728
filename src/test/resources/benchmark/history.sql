-- 100,000 processes that ended within two years and 10,000 that run: copies of every process that real walks left in the engine,
-- with ids, people and times of their own. A copy takes between a day and two months, each thousandth eight times as long.
create table lidzas.benchmark_template as
select p.proc_inst_id_ as id, p.start_time_ as began, p.end_time_ is null as runs,
       greatest(1, extract(epoch from last.moment - p.start_time_)) as seconds, last.moment as ended,
       row_number() over (order by p.proc_inst_id_) as place,
       row_number() over (partition by p.end_time_ is null order by p.proc_inst_id_) as place_of_kind
  from public.act_hi_procinst p
 cross join lateral (select max(coalesce(a.end_time_, a.start_time_)) as moment
                       from public.act_hi_actinst a where a.proc_inst_id_ = p.proc_inst_id_) last;

create table lidzas.benchmark_copy as
select n, t.id as template, t.began, t.ended, span.took / t.seconds as factor, n > 100000 as runs,
       (now() at time zone 'UTC') - case when n > 100000 then interval '0' else n * interval '630 seconds' end - span.took * interval '1 second' as begins
  from generate_series(1, 110000) n
 cross join lateral (
      select 86400 * (1 + abs(hashtext('span' || n)) % 60) * case when n % 1000 = 7 then 8 else 1 end as took) span
  join lidzas.benchmark_template t
    on case when n > 100000 then t.runs and t.place_of_kind = 1 + n % (select count(*) from lidzas.benchmark_template where runs)
            else t.place = 1 + n % (select count(*) from lidzas.benchmark_template) end;

create function lidzas.benchmark_moved(c lidzas.benchmark_copy, moment timestamp) returns timestamp language sql immutable
    return c.begins + c.factor * (moment - c.began);

create function lidzas.benchmark_about(c lidzas.benchmark_copy, reference text) returns text language sql immutable
    return left(reference, 2) || '1993-' || to_char(1 + c.n % 2000, 'FM000000');

insert into public.act_hi_taskinst
select r.* from lidzas.benchmark_copy c
  join public.act_hi_taskinst t on t.proc_inst_id_ = c.template
 cross join lateral (select lidzas.benchmark_moved(c, t.start_time_) as begins,
                            case when not c.runs then lidzas.benchmark_moved(c, coalesce(t.end_time_, c.ended))
                                 when t.end_time_ is not null then lidzas.benchmark_moved(c, t.end_time_) end as ends) moved
 cross join lateral jsonb_populate_record(t, jsonb_build_object(
      'id_', md5(c.n || t.id_), 'proc_inst_id_', md5(c.n || c.template), 'root_proc_inst_id_', md5(c.n || c.template),
      'execution_id_', md5(c.n || t.execution_id_), 'act_inst_id_', md5(c.n || t.act_inst_id_),
      'start_time_', moved.begins, 'end_time_', moved.ends,
      'duration_', (extract(epoch from moved.ends - moved.begins) * 1000)::bigint,
      'due_date_', moved.begins + (t.due_date_ - t.start_time_))) r;

insert into public.act_hi_actinst
select r.* from lidzas.benchmark_copy c
  join public.act_hi_actinst a on a.proc_inst_id_ = c.template
 cross join lateral (select lidzas.benchmark_moved(c, a.start_time_) as begins,
                            case when not c.runs then lidzas.benchmark_moved(c, coalesce(a.end_time_, c.ended))
                                 when a.end_time_ is not null then lidzas.benchmark_moved(c, a.end_time_) end as ends) moved
 cross join lateral jsonb_populate_record(a, jsonb_build_object(
      'id_', md5(c.n || a.id_), 'parent_act_inst_id_', md5(c.n || a.parent_act_inst_id_),
      'proc_inst_id_', md5(c.n || c.template), 'root_proc_inst_id_', md5(c.n || c.template),
      'execution_id_', md5(c.n || a.execution_id_), 'task_id_', md5(c.n || a.task_id_), 'call_proc_inst_id_', null,
      'start_time_', moved.begins, 'end_time_', moved.ends,
      'duration_', (extract(epoch from moved.ends - moved.begins) * 1000)::bigint)) r;

insert into public.act_hi_procinst
select r.* from lidzas.benchmark_copy c
  join public.act_hi_procinst p on p.proc_inst_id_ = c.template
 cross join lateral (select lidzas.benchmark_moved(c, p.start_time_) as begins,
                            case when not c.runs then lidzas.benchmark_moved(c, c.ended) end as ends) moved
 cross join lateral jsonb_populate_record(p, jsonb_build_object(
      'id_', md5(c.n || p.id_), 'proc_inst_id_', md5(c.n || c.template), 'root_proc_inst_id_', md5(c.n || c.template),
      'super_process_instance_id_', null, 'business_key_', lidzas.benchmark_about(c, p.business_key_),
      'start_time_', moved.begins, 'end_time_', moved.ends,
      'duration_', (extract(epoch from moved.ends - moved.begins) * 1000)::bigint,
      'state_', case when c.runs then 'ACTIVE' else 'COMPLETED' end)) r;

insert into public.act_ru_execution
select r.* from lidzas.benchmark_copy c
  join public.act_ru_execution e on e.proc_inst_id_ = c.template
 cross join lateral jsonb_populate_record(e, jsonb_build_object(
      'id_', md5(c.n || e.id_), 'proc_inst_id_', md5(c.n || e.proc_inst_id_), 'root_proc_inst_id_', md5(c.n || c.template),
      'parent_id_', md5(c.n || e.parent_id_), 'super_exec_', null, 'act_inst_id_', md5(c.n || e.act_inst_id_),
      'business_key_', lidzas.benchmark_about(c, e.business_key_))) r
 where c.runs;

insert into public.act_ru_task
select r.* from lidzas.benchmark_copy c
  join public.act_ru_task t on t.proc_inst_id_ = c.template
 cross join lateral jsonb_populate_record(t, jsonb_build_object(
      'id_', md5(c.n || t.id_), 'proc_inst_id_', md5(c.n || t.proc_inst_id_), 'execution_id_', md5(c.n || t.execution_id_),
      'create_time_', lidzas.benchmark_moved(c, t.create_time_),
      'due_date_', lidzas.benchmark_moved(c, t.create_time_) + (t.due_date_ - t.create_time_))) r
 where c.runs;
