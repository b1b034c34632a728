-- Rows numbered from :from to :to on each page that lists, about others each, so that whoever asks for each row is seen.
insert into lidzas.person (reference, first_name, last_name, phone, name_key, name_codes, created_at, version)
select 'P-1998-' || to_char(n, 'FM000000'), 'Kopija', 'Kopija', '+37120000000', 'kopija kopija', array['kopija'],
       now() + interval '1 hour', 0
  from generate_series(cast(:from as int), cast(:to as int)) n;

insert into lidzas.volunteer (reference, person, stage, applied_on, applied_via, version)
select 'V-1998-' || to_char(n, 'FM000000'), 'P-1998-' || to_char(n, 'FM000000'), 'probation', current_date, 'staff', 0
  from generate_series(cast(:from as int), cast(:to as int)) n
union all
select 'V-1998-' || to_char(200000 + n, 'FM000000'), 'P-1998-000000', 'withdrawn', current_date, 'staff', 0
  from generate_series(cast(:from as int), cast(:to as int)) n where n > 0;

insert into lidzas.volunteer_stage (volunteer, position, stage, since)
select reference, 0, stage, now() from lidzas.volunteer v
 where reference like 'V-1998-%' and not exists (select from lidzas.volunteer_stage s where s.volunteer = v.reference);

insert into lidzas.support_case (reference, person, stage, opened_on, contact_language, interpreter_needed,
       protection_status, referred_by, owner, next_date, last_contact_on, intake_talk_on, priority, planned_said, date_said, version)
select 'C-1998-' || to_char(n + more, 'FM000000'), 'P-1998-' || to_char(n, 'FM000000'), 'supported', current_date, 'fa',
       false, 'other', 'self', 'lists.owner' || n, date '1998-01-01', current_date, date '1998-01-01', 'low', 0, 0, 0
  from generate_series(cast(:from as int), cast(:to as int)) n, unnest(array[0, 300000]) more;

insert into lidzas.case_offer (reference, support_case, volunteer, stage, offered_at, version)
select 'O-1998-' || to_char(n, 'FM000000'), 'C-1998-' || to_char(n, 'FM000000'),
       'V-1998-' || to_char(n, 'FM000000'), 'accepted', now(), 0
  from generate_series(cast(:from as int), cast(:to as int)) n
union all
select 'O-1998-' || to_char(300000 + n, 'FM000000'), 'C-1998-' || to_char(300000 + n, 'FM000000'),
       'V-1998-000000', 'accepted', now(), 0
  from generate_series(cast(:from as int), cast(:to as int)) n
union all
select 'O-1998-' || to_char(400000 + n, 'FM000000'), 'C-1998-000000',
       'V-1998-' || to_char(n, 'FM000000'), 'ended', now(), 0
  from generate_series(cast(:from as int), cast(:to as int)) n where n > 0;

insert into lidzas.visit (reference, support_case, volunteer, written_by, day, mode, minutes, note, next_said, version)
select 'A-1998-' || to_char(2 * n, 'FM000000'), 'C-1998-000000',
       case when n % 2 = 1 then 'V-1998-' || to_char(n, 'FM000000') end,
       case when n % 2 = 0 then 'lists.writer' || n end, current_date, 'phone', 5, 'kopija', 0, 0
  from generate_series(cast(:from as int), cast(:to as int)) n
union all
select 'A-1998-' || to_char(2 * n + 1, 'FM000000'), 'C-1998-000000', 'V-1998-000000', null, current_date, 'phone', 5,
       'kopija', 0, 0
  from generate_series(cast(:from as int), cast(:to as int)) n;

insert into lidzas.case_priority_change (reference, earlier, priority, changed_by, changed_at)
select 'C-1998-000000', 'high', 'low', 'lists.judge' || n, now()
  from generate_series(cast(:from as int), cast(:to as int)) n;

insert into lidzas.case_need (reference, round, domain, score, asked_on)
select 'C-1998-000000', n, 'housing', 3, current_date from generate_series(cast(:from as int), cast(:to as int)) n;

insert into lidzas.person_note (person, text, author, written_at)
select 'P-1998-000000', 'kopija', 'lists.author' || n, now() from generate_series(cast(:from as int), cast(:to as int)) n;

insert into lidzas.person_correction (person, fields, author, corrected_at)
select 'P-1998-000000', array['phone'], 'lists.author' || n, now() from generate_series(cast(:from as int), cast(:to as int)) n;

insert into lidzas.document (id, content_id, person, about, kind, file_type, bytes, key_id, state, stored_at, stored_by)
select gen_random_uuid(), gen_random_uuid(), 'P-1998-000000', null, 'kopija' || n, 'pdf', 1, 'test', 'open', now(), 'lists.author' || n
  from generate_series(cast(:from as int), cast(:to as int)) n;

insert into lidzas.person_opening (person, user_id, purpose, opened_in)
select 'P-1998-000000', 'lists.reader' || n, 'personas', date_trunc('hour', now())
  from generate_series(cast(:from as int), cast(:to as int)) n;

insert into lidzas.consent (support_case, purpose, given, text_version, language, obtained_by, decided_on, withdrawn_on)
select 'C-1998-000000', 'photos', true, '1', 'fa', 'spoken', current_date, current_date
  from generate_series(cast(:from as int), cast(:to as int)) n;

insert into lidzas.send_log (event_id, reference, person, template, message_id, outcome, begun_at, sent_at)
select 'lists-' || kind.of || n, kind.of, 'P-1998-000000', 'contactAsked', 'lists', 'sent', now(), now()
  from generate_series(cast(:from as int), cast(:to as int)) n,
       unnest(array['C-1998-000000', 'V-1998-000000', 'S-1998-000000']) kind (of);

insert into lidzas.person_join (reference, kept, duplicate, proposed_by, proposed_at, outcome, decided_by, decided_at)
select 'J-1998-' || to_char(n, 'FM000000'), 'P-1998-000000', 'P-1997-' || to_char(n, 'FM000000'), 'lists.proposer' || n, now(),
       'declined', 'lists.decider' || n, now()
  from generate_series(cast(:from as int), cast(:to as int)) n;

insert into lidzas.erasure_request (reference, person, reason, requested_by, requested_at, outcome, decided_by, decided_at, version)
select 'Z-1998-' || to_char(n, 'FM000000'), 'P-1998-000000', 'mistake', 'lists.asker' || n, now(), 'declined',
       'lists.decider' || n, now(), 0
  from generate_series(cast(:from as int), cast(:to as int)) n;

insert into public.act_hi_procinst (id_, proc_inst_id_, business_key_, proc_def_id_, start_time_)
select 'lists-' || kind.of || n, 'lists-' || kind.of || n, kind.of, 'lists', localtimestamp
  from generate_series(cast(:from as int), cast(:to as int)) n,
       unnest(array['C-1998-000000', 'V-1998-000000', 'S-1998-000000']) kind (of);

insert into public.act_hi_taskinst (id_, proc_inst_id_, name_, assignee_, start_time_, end_time_, delete_reason_)
select id_, proc_inst_id_, 'kopijas darbs', 'lists.doer' || id_, start_time_, start_time_, 'completed'
  from public.act_hi_procinst where id_ like 'lists-%'
on conflict do nothing;

insert into lidzas.person_device (person, token_hash, name, signed_in_at, seen_at)
select 'P-1998-000000', 'lists' || n, 'kopija', now(), now()
  from generate_series(cast(:from as int), cast(:to as int)) n;

insert into lidzas.volunteer_hours (reference, volunteer, day, kind, place, minutes, written_by, objection, objected_at, version)
select 'D-1998-' || to_char(n, 'FM000000'), 'V-1998-000000', current_date, 'event', 'kopija' || n, 5, 'lists.writer' || n,
       'kopija', now(), 0
  from generate_series(cast(:from as int), cast(:to as int)) n
union all
select 'D-1998-' || to_char(100000 + n, 'FM000000'), 'V-1998-' || to_char(n, 'FM000000'), current_date, 'event', null, 5,
       null, null, null, 0
  from generate_series(cast(:from as int), cast(:to as int)) n;

insert into lidzas.expense_claim
  (reference, volunteer, stage, day, kind, cents, purpose, written_by, claimed_at, decision, decided_by, decided_at, paid_on, paid_by, paid_at, version)
select 'B-1998-' || to_char(n, 'FM000000'), 'V-1998-000000', 'paid', current_date, 'transport', 250, 'kopija' || n,
       'lists.writer' || n, now(), 'approved', 'lists.decider' || n, now(), current_date, 'lists.payer' || n, now(), 0
  from generate_series(cast(:from as int), cast(:to as int)) n
union all
select 'B-1998-' || to_char(100000 + n, 'FM000000'), 'V-1998-' || to_char(n, 'FM000000'), 'paid', current_date, 'transport', 250,
       null, null, now(), 'approved', 'lists.decider' || n, now(), current_date, 'lists.payer' || n, now(), 0
  from generate_series(cast(:from as int), cast(:to as int)) n;

insert into lidzas.tool_loan (reference, volunteer, tool, stage, lent_on, accessories, version)
select 'X-1998-' || to_char(n, 'FM000000'), 'V-1998-000000', 'drill', 'lent', date '2098-01-01', 'kopija', 0
  from generate_series(cast(:from as int), cast(:to as int)) n;

insert into lidzas.training_session (reference, module, starts_at, ends_at, mode, places, stage, version)
select 'S-1998-' || to_char(n, 'FM000000'), 'module' || n, now() + n * interval '1 day',
       now() + n * interval '1 day' + interval '1 hour', 'remote', 50, 'open', 0
  from generate_series(cast(:from as int), cast(:to as int)) n
union all
-- The latest first: before all that other tests have held.
select 'S-1998-' || to_char(100000 + n, 'FM000000'), 'module' || n, timestamptz '2098-01-01' + n * interval '1 hour',
       timestamptz '2098-01-01' + (n + 1) * interval '1 hour', 'remote', 50, 'closed', 0
  from generate_series(cast(:from as int), cast(:to as int)) n;

insert into lidzas.training_run (reference, person, volunteer, programme, stage, begun_on, ended_on, version)
select 'T-1998-' || to_char(n, 'FM000000'), 'P-1998-' || to_char(n, 'FM000000'), 'V-1998-' || to_char(n, 'FM000000'),
       programme.reference, 'completed', current_date, current_date, 0
  from generate_series(cast(:from as int), cast(:to as int)) n,
       (select reference from lidzas.training_programme where number is not null order by number desc limit 1) programme
union all
select 'T-1998-' || to_char(200000 + n, 'FM000000'), 'P-1998-000000', 'V-1998-000000',
       programme.reference, 'completed', current_date, current_date, 0
  from generate_series(cast(:from as int), cast(:to as int)) n,
       (select reference from lidzas.training_programme where number is not null order by number desc limit 1) programme;

insert into lidzas.training_enrolment (run, session, enrolled_at)
select 'T-1998-' || to_char(n, 'FM000000'), 'S-1998-000000', now()
  from generate_series(cast(:from as int), cast(:to as int)) n
union all
select 'T-1998-' || to_char(200000 + n, 'FM000000'), 'S-1998-' || to_char(n, 'FM000000'), now()
  from generate_series(cast(:from as int), cast(:to as int)) n;

insert into lidzas.security_event (happened_at, kind, account, target)
select now(), 'signedOut', 'lists.copy', 'lists.copy' from generate_series(cast(:from as int), cast(:to as int)) n;

insert into public.act_ru_task (id_, rev_, name_, task_def_key_, proc_def_id_, priority_, suspension_state_, create_time_)
select 'lists-task-' || n, 1, 'kopijas darbs', 'userTask_holdIntakeTalk', process.id_, 50, 1, localtimestamp
  from generate_series(cast(:from as int), cast(:to as int)) n,
       (select id_ from public.act_re_procdef where key_ = 'supportCase' order by version_ desc limit 1) process;

insert into public.act_ru_identitylink (id_, rev_, type_, group_id_, task_id_)
select 'lists-link-' || n, 1, 'candidate', 'coordinators', 'lists-task-' || n
  from generate_series(cast(:from as int), cast(:to as int)) n;

insert into public.act_ru_variable (id_, rev_, type_, name_, task_id_, var_scope_, long_, text_, sequence_counter_, is_concurrent_local_)
select 'lists-mark-' || n, 1, 'boolean', 'returnedToGroup', 'lists-task-' || n, 'lists-task-' || n, 1, null, 1, false
  from generate_series(cast(:from as int), cast(:to as int)) n;

insert into lidzas.returned_task (task_id, account, returned_at)
select 'lists-task-' || n, 'lists.leaver' || n, now() from generate_series(cast(:from as int), cast(:to as int)) n;

insert into public.act_ru_incident (id_, rev_, incident_timestamp_, incident_type_, activity_id_, failed_activity_id_,
       cause_incident_id_, root_cause_incident_id_, configuration_)
select 'lists-incident-' || n, 1, localtimestamp, 'failedJob', 'kopijasSolis', 'kopijasSolis',
       'lists-incident-' || n, 'lists-incident-' || n, 'lists-job-' || n
  from generate_series(cast(:from as int), cast(:to as int)) n
