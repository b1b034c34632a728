-- When a colleague is away, the last day included, and who sees to their tasks meanwhile.
create table lidzas.staff_absence (
    id        bigint generated always as identity primary key,
    user_id   text   not null check (length(user_id) <= 64),
    deputy    text   not null check (length(deputy) <= 64),
    from_day  date   not null,
    until_day date   not null check (until_day >= from_day),
    check (user_id <> deputy),
    unique (user_id, from_day, until_day)
);

create index on lidzas.staff_absence (deputy);

comment on column lidzas.staff_absence.user_id is 'personal: staff account; kept: until the absence is over';
comment on column lidzas.staff_absence.deputy is 'personal: staff account; kept: until the absence is over';
comment on column lidzas.staff_absence.from_day is 'personal: staff account; kept: until the absence is over';
comment on column lidzas.staff_absence.until_day is 'personal: staff account; kept: until the absence is over';
comment on column lidzas.staff_absence.id is 'none: number of the row';
