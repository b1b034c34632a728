-- What a colleague has typed into a form of Tasklist and not sent yet: one row per colleague and task, or process that a
-- start form would begin. It goes with the task, with what is sent, with the person, with the account, and after seven days.
create table lidzas.form_draft (
    place            text        not null,
    user_id          text        not null,
    person           text references lidzas.person,
    content          jsonb       not null,
    subject_revision text,
    page             text        not null,
    saved_at         timestamptz not null,
    primary key (place, user_id)
);

create index on lidzas.form_draft (user_id);
create index on lidzas.form_draft (person);
create index on lidzas.form_draft (saved_at);

comment on column lidzas.form_draft.place is 'task:<id of the task> or start:<key of the process>';
comment on column lidzas.form_draft.page is 'which opened page saved it last: a random number';
comment on column lidzas.form_draft.user_id is 'personal: staff account; kept: until sent, seven days at most';
comment on column lidzas.form_draft.person is 'personal: pseudonym; kept: until sent, seven days at most';
comment on column lidzas.form_draft.content is 'personal: unsent text; kept: until sent, seven days at most';
