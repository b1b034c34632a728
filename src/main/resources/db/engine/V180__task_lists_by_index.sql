-- A page of a task list by due date or, as Tasklist begins, the newest first; what is overdue; and how many tasks of some
-- processes nobody has taken. The processes stand in each index, so that tasks of others are not read.
set local statement_timeout = 0;
set local lock_timeout = 0;
create index ix_lidzas_task_due on public.act_ru_task (due_date_, proc_def_id_, priority_);
create index ix_lidzas_task_created on public.act_ru_task (create_time_, proc_def_id_, priority_);
create index ix_lidzas_task_free on public.act_ru_task (proc_def_id_, priority_) where assignee_ is null;
