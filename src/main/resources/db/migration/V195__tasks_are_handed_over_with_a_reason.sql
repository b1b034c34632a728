-- Why a task is in whose hands: the last time a colleague handed it to another. It goes with the task, and with the person.
create table lidzas.task_hand_over (
    task_id   text        primary key,
    person    text        references lidzas.person,
    handed_by text        not null check (length(handed_by) <= 64),
    handed_to text        not null check (length(handed_to) <= 64),
    reason    text        not null check (length(reason) between 1 and 500),
    handed_at timestamptz not null
);

create index on lidzas.task_hand_over (person);
create index on lidzas.task_hand_over (handed_to);

comment on column lidzas.task_hand_over.person is 'personal: pseudonym; kept: until the task is done';
comment on column lidzas.task_hand_over.handed_by is 'personal: staff account; kept: until the task is done';
comment on column lidzas.task_hand_over.handed_to is 'personal: staff account; kept: until the task is done';
comment on column lidzas.task_hand_over.reason is 'personal: notes; kept: until the task is done';
comment on column lidzas.task_hand_over.handed_at is 'personal: staff account; kept: until the task is done';
comment on column lidzas.task_hand_over.task_id is 'none: id of a task';
