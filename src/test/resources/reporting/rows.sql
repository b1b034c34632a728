-- March 1997 and what lies around it, so few that each figure is counted by hand in FiguresTest.
insert into lidzas.person (reference, first_name, last_name, name_key, name_codes, created_at, version)
select 'P-1997-' || to_char(n, 'FM000000'), 'Rēķins', 'Rēķins', 'rekins rekins', array['rekins'], now(), 0
  from generate_series(1, 8) n;

insert into lidzas.recruitment_campaign (reference, name, starts_on, ends_on, target, announced_on, closed_on, version)
values ('K-1997-000001', 'Blakus jauniem kaimiņiem', '1997-02-01', '1997-05-31', 13, '1997-02-01', null, 0),
       ('K-1997-000002', 'Slēgtā', '1997-02-01', '1997-05-31', 7, '1997-02-01', '1997-02-15', 0);

-- Four applied in March, one on the last day, one in February, one in April; the third was declined.
insert into lidzas.volunteer (reference, person, stage, applied_on, applied_via, campaign, version)
values ('V-1997-000001', 'P-1997-000001', 'training', '1997-03-01', 'public', 'K-1997-000001', 0),
       ('V-1997-000002', 'P-1997-000002', 'applied',  '1997-03-31', 'public', 'K-1997-000001', 0),
       ('V-1997-000003', 'P-1997-000003', 'rejected', '1997-03-10', 'public', null, 0),
       ('V-1997-000004', 'P-1997-000004', 'training', '1997-03-11', 'staff', 'K-1997-000001', 0),
       ('V-1997-000005', 'P-1997-000005', 'active',   '1997-02-28', 'staff', 'K-1997-000001', 0),
       ('V-1997-000006', 'P-1997-000006', 'applied',  '1997-04-01', 'staff', 'K-1997-000002', 0),
       ('V-1997-000007', 'P-1997-000003', 'ended',    '1996-12-01', 'staff', null, 0);

update lidzas.volunteer set heard_from = case reference when 'V-1997-000001' then 'friend' else 'event' end
 where reference in ('V-1997-000001', 'V-1997-000004');

-- Two were taken in in March, one of them at its last minute in Riga; the third before, although it became active then.
insert into lidzas.volunteer_stage (volunteer, position, stage, since)
values ('V-1997-000001', 0, 'applied',  '1997-03-01 12:00 Europe/Riga'),
       ('V-1997-000001', 1, 'training', '1997-03-20 12:00 Europe/Riga'),
       ('V-1997-000002', 0, 'applied',  '1997-03-31 12:00 Europe/Riga'),
       ('V-1997-000002', 1, 'training', '1997-04-03 12:00 Europe/Riga'),
       ('V-1997-000003', 0, 'rejected', '1997-03-12 12:00 Europe/Riga'),
       ('V-1997-000004', 0, 'agreement', '1997-03-31 23:59 Europe/Riga'),
       ('V-1997-000004', 1, 'training', '1997-04-02 12:00 Europe/Riga'),
       ('V-1997-000005', 0, 'training', '1997-02-28 23:59 Europe/Riga'),
       ('V-1997-000005', 1, 'active',   '1997-03-15 12:00 Europe/Riga'),
       ('V-1997-000007', 0, 'training', '1996-12-10 12:00 Europe/Riga'),
       ('V-1997-000007', 1, 'ended',    '1997-03-31 23:59 Europe/Riga');

-- Two concluded their first in March, one of them at its last minute in Riga; one had concluded before and changed it then, one
-- has signed and not concluded, one concluded at the first minute of April.
insert into lidzas.volunteer_agreement
       (volunteer, number, text_lv, drawn_up_at, signed, signed_on, rules_read_at, concluded_at, version)
select volunteer, number, 'Teksts', timestamptz '1997-02-01 12:00 Europe/Riga', 'paper', date '1997-02-01',
       timestamptz '1997-02-01 12:00 Europe/Riga', concluded, 0
  from (values ('V-1997-000001', 1, timestamptz '1997-03-20 12:00 Europe/Riga'),
               ('V-1997-000001', 2, timestamptz '1997-03-25 12:00 Europe/Riga'),
               ('V-1997-000002', 1, timestamptz '1997-04-01 00:00 Europe/Riga'),
               ('V-1997-000003', 1, null),
               ('V-1997-000004', 1, timestamptz '1997-03-31 23:59 Europe/Riga'),
               ('V-1997-000005', 1, timestamptz '1997-02-28 23:59 Europe/Riga'),
               ('V-1997-000005', 2, timestamptz '1997-03-15 12:00 Europe/Riga'))
       a (volunteer, number, concluded);

insert into lidzas.training_run (reference, person, volunteer, programme, stage, begun_on, ended_on, certificate, version)
select r.reference, r.person, r.volunteer, p.reference, r.stage, date '1997-02-01', r.ended_on,
       case when r.stage = 'completed' then replace(r.reference, 'T-', 'AP-') end, 0
  from (values ('T-1997-000001', 'P-1997-000001', 'V-1997-000001', 'learning', null::date),
               ('T-1997-000004', 'P-1997-000004', 'V-1997-000004', 'discontinued', date '1997-03-05'),
               ('T-1997-000005', 'P-1997-000005', 'V-1997-000005', 'completed', date '1997-03-31'),
               ('T-1997-000006', 'P-1997-000006', 'V-1997-000006', 'completed', date '1997-04-01'))
       r (reference, person, volunteer, stage, ended_on),
       (select reference from lidzas.training_programme where number is not null order by number desc limit 1) p;

insert into lidzas.training_session (reference, module, starts_at, ends_at, mode, places, stage, version)
values ('S-1997-000001', 'x', '1997-03-31 22:00 Europe/Riga', '1997-04-01 00:30 Europe/Riga', 'remote', 5, 'closed', 0),
       ('S-1997-000002', 'x', '1997-03-10 18:00 Europe/Riga', '1997-03-10 20:00 Europe/Riga', 'remote', 5, 'cancelled', 0),
       ('S-1997-000003', 'x', '1997-04-01 00:00 Europe/Riga', '1997-04-01 02:00 Europe/Riga', 'remote', 5, 'closed', 0);

-- Two places, one of them typed in two ways.
insert into lidzas.volunteer_hours (reference, volunteer, day, kind, place, minutes, version)
values ('D-1997-000001', 'V-1997-000005', '1997-03-01', 'event', 'Klubs', 60, 0),
       ('D-1997-000002', 'V-1997-000005', '1997-03-31', 'event', ' klubs ', 30, 0),
       ('D-1997-000003', 'V-1997-000005', '1997-04-01', 'event', 'Skola', 500, 0),
       ('D-1997-000004', 'V-1997-000001', '1997-03-15', 'infoPoint', 'Centrs', 20, 0);

-- What was cancelled counts nowhere.
insert into lidzas.volunteer_hours (reference, volunteer, day, kind, place, minutes, cancelled_at, cancel_reason, version)
values ('D-1997-000005', 'V-1997-000004', '1997-03-10', 'office', 'Birojs', 400, now(), 'x', 0);

-- Paid on the first and the last day of March and on the first one of April; one volunteer is no more. Two wait for a decision, one for
-- its money; what was refused, taken back and cancelled is counted nowhere.
insert into lidzas.expense_claim (reference, volunteer, stage, day, kind, cents, claimed_at, decided_at, refusal_reason, paid_on, paid_at,
       cancel_reason, ended_by, ended_at, version)
select c.reference, c.volunteer, c.stage, date '1997-02-01', c.kind, c.cents, timestamptz '1997-02-01',
       case when c.stage in ('approved', 'refused', 'paid') then timestamptz '1997-02-02' end,
       case when c.stage = 'refused' then 'tooMuch' end, c.paid_on, c.paid_on,
       case when c.stage = 'cancelled' then 'writtenTwice' end, case when c.stage = 'cancelled' then 'figures.owner' end,
       case when c.stage in ('withdrawn', 'cancelled') then timestamptz '1997-03-02' end, 0
  from (values ('B-1997-000001', 'V-1997-000004', 'paid', 'transport', 250, date '1997-03-01'),
               ('B-1997-000002', null, 'paid', 'transport', 500, date '1997-03-31'),
               ('B-1997-000003', 'V-1997-000001', 'paid', 'meals', 1000, date '1997-03-31'),
               ('B-1997-000004', 'V-1997-000001', 'paid', 'meals', 900, date '1997-04-01'),
               ('B-1997-000005', 'V-1997-000001', 'claimed', 'meals', 100, null),
               ('B-1997-000006', 'V-1997-000004', 'claimed', 'phone', 100, null),
               ('B-1997-000007', 'V-1997-000004', 'approved', 'phone', 100, null),
               ('B-1997-000008', 'V-1997-000004', 'refused', 'phone', 100, null),
               ('B-1997-000009', 'V-1997-000004', 'withdrawn', 'phone', 100, null),
               ('B-1997-000010', 'V-1997-000004', 'cancelled', 'phone', 100, null))
       c (reference, volunteer, stage, kind, cents, paid_on);

-- Two came to the session that began before midnight of the last day, one did not; who came to April's is not counted.
insert into lidzas.training_enrolment (run, session, enrolled_at, attendance)
values ('T-1997-000001', 'S-1997-000001', now(), 'present'),
       ('T-1997-000004', 'S-1997-000001', now(), 'absent'),
       ('T-1997-000005', 'S-1997-000001', now(), 'present'),
       ('T-1997-000005', 'S-1997-000003', now(), 'present');

-- One person has two cases, one after the other; the third person's was closed before March, the fourth's opened after it.
insert into lidzas.support_case (reference, person, stage, opened_on, closed_on, contact_language, interpreter_needed,
       protection_status, referred_by, owner, last_contact_on, priority, planned_said, date_said, version)
select c.reference, c.person, c.stage, c.opened_on, c.closed_on, 'fa', false, 'other', 'self', c.owner, c.opened_on, 'low', 0, 0, 0
  from (values ('C-1997-000001', 'P-1997-000006', 'closed', date '1997-01-10', date '1997-03-01', null),
               ('C-1997-000002', 'P-1997-000006', 'supported', date '1997-03-31', null::date, 'figures.owner'),
               ('C-1997-000003', 'P-1997-000007', 'intake', date '1997-03-15', null, null),
               ('C-1997-000004', 'P-1997-000008', 'closed', date '1997-01-10', date '1997-02-28', null),
               ('C-1997-000005', 'P-1997-000005', 'closed', date '1997-04-01', date '1997-04-02', null))
       c (reference, person, stage, opened_on, closed_on, owner);

-- What a coordinator wrote down is a contact, but not a volunteer's time.
insert into lidzas.visit (reference, support_case, volunteer, written_by, day, mode, minutes, next_said, version)
values ('A-1997-000001', 'C-1997-000001', 'V-1997-000005', null, '1997-03-01', 'phone', 45, 0, 0),
       ('A-1997-000002', 'C-1997-000003', null, 'figures.owner', '1997-03-31', 'phone', 30, 0, 0),
       ('A-1997-000003', 'C-1997-000003', 'V-1997-000005', null, '1997-04-01', 'phone', 15, 0, 0);

insert into lidzas.tool_loan (reference, volunteer, tool, stage, lent_on, version)
values ('X-1997-000001', 'V-1997-000005', 'drill', 'lent', '1997-03-01', 0),
       ('X-1997-000002', 'V-1997-000005', 'drill', 'returned', '1997-03-01', 0);

-- Whoever is born on the first of April is still six on the last day of March.
update lidzas.person set municipality = 'riga' where reference in ('P-1997-000001', 'P-1997-000006');

update lidzas.person set birth_date = '1990-04-01' where reference = 'P-1997-000006';

update lidzas.support_case set closure_reason = 'goalsMet' where reference = 'C-1997-000001';

-- The latest case of a person says what the person is counted as; the mentor of the other one ended on the last day.
update lidzas.support_case set protection_status = 'refugee', returned_from = 'DE', plan_agreed_on = '1997-03-31'
 where reference = 'C-1997-000002';

update lidzas.support_case set state_mentor_until = '1997-03-31', plan_agreed_on = '1997-04-01'
 where reference = 'C-1997-000003';

-- Both are quiet since then; one waits for a day that has passed, and its mentor ends soon.
update lidzas.support_case set next_date = '1997-04-10', state_mentor_until = current_date + 10
 where reference = 'C-1997-000002';

-- One area is better, one as it was, one was asked about once only.
insert into lidzas.case_need (reference, round, domain, score, asked_on)
values ('C-1997-000001', 1, 'housing', 2, '1997-01-10'),
       ('C-1997-000001', 1, 'health',  3, '1997-01-10'),
       ('C-1997-000001', 1, 'school',  3, '1997-01-10'),
       ('C-1997-000001', 2, 'housing', 4, '1997-02-28'),
       ('C-1997-000001', 2, 'health',  3, '1997-02-28');

-- Accepted sixteen days after the case was opened, a minute before April.
insert into lidzas.case_offer (reference, support_case, volunteer, stage, offered_at, answered_at, version)
values ('O-1997-000001', 'C-1997-000003', 'V-1997-000005', 'accepted', '1997-03-20 12:00 Europe/Riga', '1997-03-31 23:59 Europe/Riga', 0),
       ('O-1997-000002', 'C-1997-000002', 'V-1997-000005', 'declined', '1997-03-31 12:00 Europe/Riga', '1997-03-31 13:00 Europe/Riga', 0);

-- The second waits for somebody outside, the third has been taken.
insert into public.act_ru_task (id_, rev_, due_date_, priority_, assignee_)
values ('figures-1997', 1, '1997-03-01', 50, null),
       ('figures-1997-outside', 1, null, 10, null),
       ('figures-1997-taken', 1, null, 50, 'figures.owner');

update lidzas.support_case set priority = 'high' where reference = 'C-1997-000002';

-- Why a step has stopped is among the classes of its failure; one of another kind and a calling process' copy count nowhere.
insert into public.act_ru_incident (id_, rev_, incident_timestamp_, incident_type_, incident_msg_, root_cause_incident_id_)
values ('figures-1', 1, now(), 'failedJob', 'lv.lidzas.notifications.MailNotSent < jakarta.mail.MessagingException [a1]', 'figures-1'),
       ('figures-2', 1, now(), 'failedJob', 'java.lang.IllegalStateException < lv.lidzas.notifications.MailNotSent [a2]', 'figures-2'),
       ('figures-3', 1, now(), 'failedJob', 'java.sql.SQLRecoverableException [a3]', 'figures-3'),
       ('figures-4', 1, now(), 'failedJob', 'java.lang.IllegalStateException [a4]', 'figures-4'),
       ('figures-5', 1, now(), 'failedJob', null, 'figures-5'),
       ('figures-6', 1, now(), 'failedJob', 'java.lang.IllegalStateException [a4]', 'figures-4'),
       ('figures-7', 1, now(), 'failedExternalTask', 'x', 'figures-7')
