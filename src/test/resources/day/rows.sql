insert into lidzas.person (reference, first_name, last_name, phone, name_key, name_codes, created_at, version)
values ('P-1996-000001', 'Kritiskā', 'Dienasgrāmata', '+37120000001', 'x', array['x'], now(), 0),
       ('P-1996-000002', 'Gaida', 'Dienasgrāmata', '+37120000002', 'x', array['x'], now(), 0),
       ('P-1996-000003', 'Lēmuma', 'Dienasgrāmata', '+37120000003', 'x', array['x'], now(), 0);

insert into lidzas.volunteer (reference, person, stage, applied_on, applied_via, version)
values ('V-1996-000002', 'P-1996-000002', 'interview', current_date, 'staff', 0);

insert into lidzas.support_case (reference, person, stage, opened_on, contact_language, interpreter_needed,
       protection_status, referred_by, owner, next_date, last_contact_on, priority, planned_said, date_said, version)
values ('C-1996-000001', 'P-1996-000001', 'requested', current_date, 'fa', false, 'other', 'self', 'day.coordinator',
        date '1996-01-01', current_date, 'critical', 0, 0, 0),
       ('C-1996-000003', 'P-1996-000003', 'supported', current_date, 'fa', false, 'other', 'self', null,
        current_date + 7, current_date, 'low', 0, 0, 0);

insert into lidzas.person_opening (person, user_id, purpose, opened_in)
select p, u, 'personas', date_trunc('hour', now())
  from unnest(array['P-1996-000001', 'P-1996-000002']) p, unnest(array['day.coordinator', 'day.manager', 'day.analyst']) u;

insert into public.act_ru_execution (id_, rev_, proc_inst_id_, business_key_, proc_def_id_, act_id_, is_active_,
       is_concurrent_, is_scope_, is_event_scope_, suspension_state_, cached_ent_state_, sequence_counter_)
select 'day-process-' || t.reference, 1, 'day-process-' || t.reference, t.reference, process.id_, 'x', true, false, true, false, 1, 0, 1
  from (values ('V-1996-000002', 'volunteerOnboarding'), ('C-1996-000003', 'approveClosure')) t (reference, process)
  cross join lateral (
    select id_ from public.act_re_procdef where key_ = t.process order by version_ desc limit 1) process;

insert into public.act_ru_task (id_, rev_, name_, task_def_key_, proc_def_id_, priority_, suspension_state_, create_time_,
       assignee_, due_date_, execution_id_, proc_inst_id_)
select 'day-' || t.name, 1, t.name, t.step, process.id_, t.priority, 1, timestamp '1996-01-01', t.assignee, t.due,
       'day-process-' || t.reference, 'day-process-' || t.reference
  from (values
    ('Dienas darbs nokavēts', 'volunteerOnboarding', 'userTask_reviewApplication', 50, 'day.coordinator', timestamp '1996-01-01', 'V-1996-000002'),
    ('Dienas darbs vēlāk', 'volunteerOnboarding', 'userTask_reviewApplication', 50, 'day.coordinator', timestamp '2996-01-01', 'V-1996-000002'),
    ('Dienas darbs brīvs', 'volunteerOnboarding', 'userTask_reviewApplication', 50, null, timestamp '1996-01-02', 'V-1996-000002'),
    ('Dienas jautājums', 'volunteerOnboarding', 'userTask_confirmAddress', 10, null, timestamp '1996-01-02', 'V-1996-000002'),
    ('Dienas lēmums', 'approveClosure', 'userTask_approveClosure', 50, null, timestamp '1996-01-02', 'C-1996-000003'))
    t (name, process, step, priority, assignee, due, reference)
  cross join lateral (
    select id_ from public.act_re_procdef where key_ = t.process order by version_ desc limit 1) process
