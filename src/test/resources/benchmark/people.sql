-- 10,000 people, 3,000 of them volunteers, 2,000 supported with five contacts each, 300 sessions, a task for each open record.
insert into lidzas.person (reference, first_name, last_name, phone, email, municipality, languages, name_key, name_codes, created_at, version)
select 'P-1993-' || to_char(n, 'FM000000'), f, l, '+3716' || to_char(n, 'FM0000000'), 'p' || n || '@example.org',
       (array['riga', 'jelgava', 'liepaja', 'ogre'])[1 + n % 4], array[(array['lv', 'ru', 'uk', 'ar', 'fa'])[1 + n % 5], 'en'],
       lower(translate(f || ' ' || l, 'āčēģīķļņšūžĀČĒĢĪĶĻŅŠŪŽ', 'acegiklnsuzACEGIKLNSUZ')), array[substr(lower(f), 1, 4), substr(lower(l), 1, 4)], now() - n * interval '1 hour', 0
  from (select n, (array['An', 'Zai', 'Ēri', 'Kar', 'Fari', 'Jān', 'Līg', 'Om', 'Rū', 'San', 'Vi', 'Dac', 'Mār', 'Ilz', 'Elī', 'Toms'])[1 + n % 16]
                 || (array['a', 'is', 'da', 'ma', 'na', 'ra', 'ta', 'ga', 'vis', 'ņa', 'te', 'ļa'])[1 + (n / 16) % 12] as f,
               (array['Bērzi', 'Kalni', 'Ozoli', 'Šķē', 'Ziedi', 'Ņiki', 'Cakst', 'Āboli', 'Grīvi', 'Lapi', 'Mežu', 'Purvi'])[1 + (n / 7) % 12]
                 || (array['ņa', 'ņš', 'tiņa', 'na', 'lis', 'skis'])[1 + (n / 64) % 6] || chr(97 + (n / 256) % 26) as l
          from generate_series(1, 10000) n) named;

insert into lidzas.volunteer (reference, person, stage, applied_on, applied_via, version)
select 'V-1993-' || to_char(n, 'FM000000'), 'P-1993-' || to_char(n, 'FM000000'),
       (array['applied', 'interview', 'checks', 'agreement', 'training', 'probation', 'active', 'ended', 'rejected'])[1 + n % 9],
       current_date - n % 900, 'staff', 0
  from generate_series(1, 3000) n;

insert into lidzas.volunteer_stage (volunteer, position, stage, since)
select reference, 0, stage, now() from lidzas.volunteer where reference like 'V-1993-%';

insert into lidzas.support_case (reference, person, stage, opened_on, closed_on, contact_language, interpreter_needed,
       protection_status, referred_by, owner, next_date, last_contact_on, priority, planned_said, date_said, version)
select 'C-1993-' || to_char(n, 'FM000000'), 'P-1993-' || to_char(4000 + n, 'FM000000'),
       case when n % 4 = 0 then 'closed' else (array['requested', 'intake', 'supported'])[1 + n % 3] end, current_date - n % 700,
       case when n % 4 = 0 then current_date - n % 300 end, 'fa', false, 'other', 'self', 'bench.' || n % 12,
       case when n % 4 > 0 then current_date - 20 + n % 90 end, current_date - n % 40,
       (array['critical', 'high', 'medium', 'low', 'low', 'low', 'low'])[1 + n % 7], 0, 0, 0
  from generate_series(1, 2000) n;

insert into lidzas.case_offer (reference, support_case, volunteer, stage, offered_at, version)
select 'O-1993-' || to_char(n, 'FM000000'), 'C-1993-' || to_char(n, 'FM000000'),
       'V-1993-' || to_char(1 + n % 3000, 'FM000000'), 'accepted', now(), 0
  from generate_series(1, 2000) n where n % 4 in (1, 2);

insert into lidzas.visit (reference, support_case, written_by, day, mode, minutes, note, next_said, version)
select 'A-1993-' || to_char(n, 'FM000000'), 'C-1993-' || to_char(1 + n % 2000, 'FM000000'), 'bench.1',
       current_date - n % 300, 'phone', 5, 'Zvanīju, runājām par dzīvokli.', 0, 0
  from generate_series(1, 10000) n;

insert into lidzas.person_opening (person, user_id, purpose, opened_in)
select 'P-1993-' || to_char(1 + n % 10000, 'FM000000'), 'bench.' || n % 12, 'personas', date_trunc('hour', now()) - n / 12 * interval '1 hour'
  from generate_series(1, 30000) n
on conflict do nothing;

insert into lidzas.training_session (reference, module, starts_at, ends_at, mode, places, stage, version)
select 'S-1993-' || to_char(n, 'FM000000'), (array['boundaries', 'firstVisit', 'trauma'])[1 + n % 3], now() + (n - 250) * interval '1 day',
       now() + (n - 250) * interval '1 day' + interval '2 hours', 'remote', 12, case when n < 240 then 'closed' else 'open' end, 0
  from generate_series(1, 300) n;

insert into public.act_ru_execution (id_, rev_, proc_inst_id_, business_key_, proc_def_id_, act_id_, is_active_,
       is_concurrent_, is_scope_, is_event_scope_, suspension_state_, cached_ent_state_, sequence_counter_)
select 'bench-' || r.reference, 1, 'bench-' || r.reference, r.reference, process.id_, 'x', true, false, true, false, 1, 0, 1
  from (select reference, 'supportCase' as process from lidzas.support_case where reference like 'C-1993-%' and stage <> 'closed'
        union all select reference, 'volunteerOnboarding' from lidzas.volunteer
                   where reference like 'V-1993-%' and stage not in ('ended', 'rejected')) r
  cross join lateral (select id_ from public.act_re_procdef where key_ = r.process order by version_ desc limit 1) process;

insert into public.act_ru_task (id_, rev_, name_, task_def_key_, proc_def_id_, priority_, suspension_state_, create_time_,
       assignee_, due_date_, execution_id_, proc_inst_id_)
select 'bench-' || e.id_, 1, 'Izskatīt pieteikumu', 'userTask_x', e.proc_def_id_, 10 + 40 * (abs(hashtext(e.id_)) % 3), 1,
       localtimestamp - abs(hashtext(e.id_)) % 900 * interval '1 hour',
       case when abs(hashtext(e.id_)) % 2 = 0 then 'bench.' || abs(hashtext(e.id_)) % 12 end,
       localtimestamp - interval '5 days' + abs(hashtext(e.id_)) % 1500 * interval '1 hour', e.id_, e.id_
  from public.act_ru_execution e where e.id_ like 'bench-%'
