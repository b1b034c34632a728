-- Whoever gets tasks, or stands in from today, is told by email once. What stands here already is known from the first page.
alter table lidzas.task_hand_over add column told_at timestamptz;
alter table lidzas.staff_absence add column told_at timestamptz;

update lidzas.task_hand_over set told_at = handed_at;
update lidzas.staff_absence set told_at = now() where from_day <= current_date;

create index on lidzas.task_hand_over (handed_at) where told_at is null;

comment on column lidzas.task_hand_over.told_at is 'personal: staff account; kept: until the task is done';
comment on column lidzas.staff_absence.told_at is 'personal: staff account; kept: until the absence is over';
