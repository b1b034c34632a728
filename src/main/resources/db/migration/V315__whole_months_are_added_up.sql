-- The same rows as of days, of whole months: a view of a year reads twelve months and the days before and after them.
create table lidzas.process_month (
    process    text     not null,
    month      date     not null check (extract(day from month) = 1),
    kind       text     not null check (kind in ('process', 'step', 'way')),
    what       text     not null,
    definition text     not null,
    length     smallint not null,
    finished   integer  not null check (finished > 0),
    lasted     bigint   not null,
    due        integer  not null,
    kept       integer  not null check (kept <= due),
    primary key (process, month, kind, what, definition, length)
);

comment on column lidzas.process_month.process is 'none: key of a process';
comment on column lidzas.process_month.month is 'none: first day of a month';
comment on column lidzas.process_month.kind is 'none: what is counted in the row';
comment on column lidzas.process_month.what is 'none: id of a step or number of a way';
comment on column lidzas.process_month.definition is 'none: id of a version of a process';
comment on column lidzas.process_month.length is 'none: about how long they were';
comment on column lidzas.process_month.finished is 'none: how many ended';
comment on column lidzas.process_month.lasted is 'none: milliseconds of all of them';
comment on column lidzas.process_month.due is 'none: how many had a deadline';
comment on column lidzas.process_month.kept is 'none: how many ended by it';

insert into lidzas.process_month (process, month, kind, what, definition, length, finished, lasted, due, kept)
select process, date_trunc('month', day)::date, kind, what, definition, length, sum(finished), sum(lasted), sum(due), sum(kept)
  from lidzas.process_day
 group by process, date_trunc('month', day)::date, kind, what, definition, length;
