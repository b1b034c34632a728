-- What was told to those who may not see the people behind the numbers, once and for good: a number that was given out is never
-- given out differently, so nothing follows from two reports of one period. Each counts a group of five or more, or says
-- nothing about a person.
create table lidzas.published_figure (
    figure     text   not null,
    from_day   date   not null,
    until_day  date   not null,
    part       text   not null,
    number     bigint not null,
    primary key (figure, from_day, until_day, part),
    check (from_day < until_day)
);

create index on lidzas.published_figure (from_day, until_day);

comment on column lidzas.published_figure.figure is 'none: id of a figure';
comment on column lidzas.published_figure.from_day is 'none: first day of a period';
comment on column lidzas.published_figure.until_day is 'none: the day after a period';
comment on column lidzas.published_figure.part is 'none: code of a group, * for several that were put together';
comment on column lidzas.published_figure.number is 'none: how many, in groups of five or more';

-- Periods that are done.
create table lidzas.published_period (
    from_day     date        not null,
    until_day    date        not null,
    published_at timestamptz not null,
    primary key (from_day, until_day),
    check (from_day < until_day)
);

comment on column lidzas.published_period.from_day is 'none: first day of a period';
comment on column lidzas.published_period.until_day is 'none: the day after a period';
comment on column lidzas.published_period.published_at is 'none: when its numbers were given out';

-- What all numbers that were given out have counted; what was counted since waits until it is five or more.
create table lidzas.published_until (
    figure text   not null,
    part   text   not null,
    number bigint not null,
    primary key (figure, part)
);

comment on column lidzas.published_until.figure is 'none: id of a figure';
comment on column lidzas.published_until.part is 'none: code of a group';
comment on column lidzas.published_until.number is 'none: how many';
