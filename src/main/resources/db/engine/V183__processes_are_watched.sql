-- What Cockpit's views read: where open processes stand, processes by the day on which they began, steps that took longest. Each
-- of the first and the last is written once for a step, when it begins and when it ends.
set local statement_timeout = 0;
set local lock_timeout = 0;
lock table public.act_hi_procinst, public.act_hi_actinst in share row exclusive mode;
create index ix_lidzas_step_open on public.act_hi_actinst (proc_def_key_, act_id_, start_time_) where end_time_ is null;
create index ix_lidzas_step_longest on public.act_hi_actinst (proc_def_key_, act_id_, duration_) where duration_ > 3600000;
create index ix_lidzas_process_begun on public.act_hi_procinst (proc_def_key_, start_time_, proc_def_id_);
create index ix_lidzas_process_open on public.act_hi_procinst (proc_def_key_, start_time_) where end_time_ is null;

-- Days that were added up are counted again where the history loses a process.
create trigger tr_lidzas_step_gone after delete on public.act_hi_actinst
    referencing old table as gone for each statement execute function lidzas.count_process_day_again();
create trigger tr_lidzas_process_gone after delete on public.act_hi_procinst
    referencing old table as gone for each statement execute function lidzas.count_process_day_again();
