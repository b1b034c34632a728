-- A task whose assignee was deleted or left its groups goes back to them; the group sees that it did, and whose it was.
create table lidzas.returned_task (
    task_id     text        primary key,
    account     text        not null,
    returned_at timestamptz not null
);

comment on column lidzas.returned_task.account is 'personal: staff account; kept: until the task is done';
