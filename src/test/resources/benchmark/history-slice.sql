-- One of eleven slices of the copies, told by the setting benchmark.slice: no statement takes longer than the database is waited for.
select lidzas.benchmark_rows('act_hi_taskinst', 'true', jsonb_build_object(
       'id_', 'md5(c.n || r.id_)', 'proc_inst_id_', 'md5(c.n || c.template)', 'root_proc_inst_id_', 'md5(c.n || c.template)',
       'execution_id_', 'md5(c.n || r.execution_id_)', 'act_inst_id_', 'md5(c.n || r.act_inst_id_)',
       'start_time_', 'begun', 'end_time_', 'done', 'duration_', 'lasted',
       'due_date_', 'begun + (r.due_date_ - r.start_time_)'));

select lidzas.benchmark_rows('act_hi_actinst', 'true', jsonb_build_object(
       'id_', 'md5(c.n || r.id_)', 'parent_act_inst_id_', 'md5(c.n || r.parent_act_inst_id_)',
       'proc_inst_id_', 'md5(c.n || c.template)', 'root_proc_inst_id_', 'md5(c.n || c.template)',
       'execution_id_', 'md5(c.n || r.execution_id_)', 'task_id_', 'md5(c.n || r.task_id_)', 'call_proc_inst_id_', 'null',
       'start_time_', 'begun', 'end_time_', 'done', 'duration_', 'lasted'));

select lidzas.benchmark_rows('act_hi_procinst', 'true', jsonb_build_object(
       'id_', 'md5(c.n || r.id_)', 'proc_inst_id_', 'md5(c.n || c.template)', 'root_proc_inst_id_', 'md5(c.n || c.template)',
       'super_process_instance_id_', 'null', 'business_key_', 'lidzas.benchmark_about(c.n, r.business_key_)',
       'start_time_', 'begun', 'end_time_', 'done', 'duration_', 'lasted',
       'state_', 'case when c.runs then ''ACTIVE'' else ''COMPLETED'' end'));

select lidzas.benchmark_rows('act_ru_execution', 'c.runs', jsonb_build_object(
       'id_', 'md5(c.n || r.id_)', 'proc_inst_id_', 'md5(c.n || r.proc_inst_id_)', 'root_proc_inst_id_', 'md5(c.n || c.template)',
       'parent_id_', 'md5(c.n || r.parent_id_)', 'super_exec_', 'null', 'act_inst_id_', 'md5(c.n || r.act_inst_id_)',
       'business_key_', 'lidzas.benchmark_about(c.n, r.business_key_)'));

select lidzas.benchmark_rows('act_ru_task', 'c.runs', jsonb_build_object(
       'id_', 'md5(c.n || r.id_)', 'proc_inst_id_', 'md5(c.n || r.proc_inst_id_)', 'execution_id_', 'md5(c.n || r.execution_id_)',
       'create_time_', 'c.begins + c.factor * (r.create_time_ - c.began)',
       'due_date_', 'c.begins + c.factor * (r.create_time_ - c.began) + (r.due_date_ - r.create_time_)'));
