-- Rights follow the latest version of a model. So that an analyst can put a group back that was taken out of it, but never
-- let in another one, it stays written down to whom the repository or the administrator has opened a process.
create table lidzas.opened_process (
    process_key text        not null,
    group_id    text        not null,
    -- Absent when the repository opened it.
    opened_by   text,
    opened_at   timestamptz not null,
    primary key (process_key, group_id)
);

comment on column lidzas.opened_process.opened_by is 'personal: staff account; kept: as proof of the right';
