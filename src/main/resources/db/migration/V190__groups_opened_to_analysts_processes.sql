-- A process that an analyst draws and nobody has opened before may name these groups, and no others. The administrator says
-- which; without a word there are none.
create table lidzas.analysts_group (
    group_id  text        primary key,
    opened_by text        not null,
    opened_at timestamptz not null
);

comment on column lidzas.analysts_group.group_id is 'none: id of a group';
comment on column lidzas.analysts_group.opened_by is 'personal: staff account; kept: as proof of the right';
comment on column lidzas.analysts_group.opened_at is 'personal: staff account; kept: as proof of the right';

-- Whoever began it may go on with it: a process that came into being by an analyst takes all groups that are open to such.
alter table lidzas.opened_process add column by_analyst boolean not null default false;

comment on column lidzas.opened_process.by_analyst is 'none: yes or no';
