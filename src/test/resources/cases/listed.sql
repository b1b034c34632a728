-- Cases of one owner: never heard of since 15, 14 and 13 days ago; heard of 14 and 3 days ago, looked into yesterday.
insert into lidzas.person (reference, first_name, last_name, name_key, name_codes, created_at, version)
select 'P-1995-00000' || n, 'Saraksta', 'Rinda' || n, 'saraksta rinda' || n, array['saraksta'], now(), 0 from generate_series(1, 5) n;

insert into lidzas.support_case (reference, person, stage, opened_on, contact_language, interpreter_needed,
       protection_status, referred_by, owner, next_date, last_contact_on, contact_checked_on, priority, planned_said,
       date_said, version)
select 'C-1995-00000' || n, 'P-1995-00000' || n, 'supported', current_date - opened, 'fa', false, 'other', 'self',
       'listed.owner', current_date + 30 - n, current_date - heard, checked, priority, 0, 0, 0
  from (values (1, 15, 15, null, 'low'), (2, 14, 14, null, 'medium'), (3, 13, 13, null, 'high'),
               (4, 90, 1, current_date - 1, 'critical'), (5, 80, 3, null, 'low')) v (n, opened, heard, checked, priority);

insert into lidzas.visit (reference, support_case, written_by, day, mode, minutes, next_said, version)
values ('A-1995-000004', 'C-1995-000004', 'listed.owner', current_date - 14, 'phone', 5, 0, 0),
       ('A-1995-000005', 'C-1995-000005', 'listed.owner', current_date - 3, 'phone', 5, 0, 0)
