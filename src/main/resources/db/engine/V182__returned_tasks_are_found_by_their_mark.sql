-- A list of tasks with a mark begins with the marks, of which there are few, not with the tasks.
set local statement_timeout = 0;
set local lock_timeout = 0;
create index ix_lidzas_task_mark on public.act_ru_variable (name_, task_id_) where task_id_ is not null;
