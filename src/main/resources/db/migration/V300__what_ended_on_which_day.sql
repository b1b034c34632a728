-- What ended in the engine on each day of the organisation, added up in the night that follows: whole processes, their steps and
-- the ways that they went. A row holds those of about one length (one tenth longer than the row before), so the middle and nine
-- of ten of any period can be found by adding rows up. Numbers of processes, nothing of a person or of one process.
create table lidzas.process_day (
    process    text     not null,
    day        date     not null,
    kind       text     not null check (kind in ('process', 'step', 'way')),
    what       text     not null,
    definition text     not null,
    length     smallint not null,
    finished   integer  not null check (finished > 0),
    lasted     bigint   not null,
    due        integer  not null,
    kept       integer  not null check (kept <= due),
    primary key (process, day, kind, what, definition, length)
);

comment on column lidzas.process_day.process is 'none: key of a process';
comment on column lidzas.process_day.day is 'none: day';
comment on column lidzas.process_day.kind is 'none: what is counted in the row';
comment on column lidzas.process_day.what is 'none: id of a step or number of a way';
comment on column lidzas.process_day.definition is 'none: id of a version of a process';
comment on column lidzas.process_day.length is 'none: about how long they were';
comment on column lidzas.process_day.finished is 'none: how many ended';
comment on column lidzas.process_day.lasted is 'none: milliseconds of all of them';
comment on column lidzas.process_day.due is 'none: how many had a deadline';
comment on column lidzas.process_day.kept is 'none: how many ended by it';

create table lidzas.process_way (
    way   text primary key,
    steps text not null
);

comment on column lidzas.process_way.way is 'none: number of a way, made of its steps';
comment on column lidzas.process_way.steps is 'none: ids of steps';

-- The first day that has not been added up; one row, none until the first night.
create table lidzas.process_days_until (
    one boolean primary key default true check (one),
    day date not null
);

comment on column lidzas.process_days_until.one is 'none: there is one row';
comment on column lidzas.process_days_until.day is 'none: day';

-- What had ended then is no longer in the engine's history: the day is counted in the history itself until it is added up anew.
create table lidzas.process_day_again (
    id      bigint generated always as identity primary key,
    process text      not null,
    ended   timestamp not null
);

create index on lidzas.process_day_again (process);

comment on column lidzas.process_day_again.id is 'none: number of the row';
comment on column lidzas.process_day_again.process is 'none: key of a process';
comment on column lidzas.process_day_again.ended is 'none: an hour, as the engine stores it';

create function lidzas.count_process_day_again() returns trigger language plpgsql as $$
begin
    insert into lidzas.process_day_again (process, ended)
    select distinct proc_def_key_, date_trunc('hour', end_time_)
      from gone
     where end_time_ is not null and proc_def_key_ is not null;
    return null;
end $$;
