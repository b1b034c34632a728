-- Reports to the funder and on volunteer work: what is asked, what a manager writes, the numbers as they were frozen with the
-- words of their rules, and the files that were made of both.
create sequence lidzas.funder_report_number;

create table lidzas.funder_report (
    reference     text        primary key check (reference ~ '^G-[0-9]{4}-[0-9]{6,}$'),
    kind          text        not null check (kind in ('funder', 'volunteerWork')),
    starts_on     date        not null,
    ends_on       date        not null,
    campaign      text        references lidzas.recruitment_campaign on delete set null,
    campaign_name text        check (length(campaign_name) <= 200),
    sentence      text        check (length(sentence) <= 1000),
    done          text        check (length(done) <= 4000),
    difficulties  text        check (length(difficulties) <= 4000),
    plans         text        check (length(plans) <= 4000),
    return_reason text        check (length(return_reason) <= 1000),
    asked_by      text        check (length(asked_by) <= 64),
    asked_at      timestamptz not null,
    frozen_at     timestamptz,
    approved_by   text        check (length(approved_by) <= 64),
    approved_at   timestamptz,
    discarded_at  timestamptz,
    version       bigint      not null,
    check (ends_on >= starts_on),
    check (approved_at is null or frozen_at is not null),
    check (approved_at is null or discarded_at is null)
);

create index on lidzas.funder_report (campaign);
create index on lidzas.funder_report (asked_at desc, reference desc);

comment on column lidzas.funder_report.reference is 'none: number of a report';
comment on column lidzas.funder_report.kind is 'none: what a report is about';
comment on column lidzas.funder_report.starts_on is 'none: day of a report';
comment on column lidzas.funder_report.ends_on is 'none: day of a report';
comment on column lidzas.funder_report.campaign is 'none: number of a campaign';
comment on column lidzas.funder_report.campaign_name is 'none: name of a campaign, as it was when the numbers were frozen';
comment on column lidzas.funder_report.sentence is 'none: sentence about who pays, as it was when the numbers were frozen';
comment on column lidzas.funder_report.done is 'none: text about the work that is given out; a second person reads it';
comment on column lidzas.funder_report.difficulties is 'none: text about the work that is given out; a second person reads it';
comment on column lidzas.funder_report.plans is 'none: text about the work that is given out; a second person reads it';
comment on column lidzas.funder_report.return_reason is 'none: what is missing in a report';
comment on column lidzas.funder_report.asked_by is 'personal: staff account; kept: with the report';
comment on column lidzas.funder_report.asked_at is 'none: moment of a report';
comment on column lidzas.funder_report.frozen_at is 'none: moment of a report';
comment on column lidzas.funder_report.approved_by is 'personal: staff account; kept: with the report';
comment on column lidzas.funder_report.approved_at is 'none: moment of a report';
comment on column lidzas.funder_report.discarded_at is 'none: moment of a report';
comment on column lidzas.funder_report.version is 'none: revision of the row';

-- Each number as it stands in the report. They were given out before (published_figure) and are copied, never counted.
create table lidzas.funder_report_figure (
    report     text    not null references lidzas.funder_report on delete cascade,
    position   integer not null,
    section    text    not null check (section in ('whole', 'month', 'part')),
    figure     text    not null,
    name       text    not null,
    rule       text    not null,
    unit       text    not null,
    from_day   date    not null,
    until_day  date    not null,
    part       text    not null,
    part_name  text    not null,
    number     numeric,
    upper      numeric,
    shown      text    not null,
    primary key (report, position),
    check (from_day < until_day)
);

comment on column lidzas.funder_report_figure.report is 'none: number of a report';
comment on column lidzas.funder_report_figure.position is 'none: place in the report';
comment on column lidzas.funder_report_figure.section is 'none: table of the report';
comment on column lidzas.funder_report_figure.figure is 'none: id of a figure';
comment on column lidzas.funder_report_figure.name is 'none: name of a figure';
comment on column lidzas.funder_report_figure.rule is 'none: how a figure is counted';
comment on column lidzas.funder_report_figure.unit is 'none: unit of a figure';
comment on column lidzas.funder_report_figure.from_day is 'none: first day of a period';
comment on column lidzas.funder_report_figure.until_day is 'none: the day after a period';
comment on column lidzas.funder_report_figure.part is 'none: code of a group, * for several that were put together';
comment on column lidzas.funder_report_figure.part_name is 'none: name of a group';
comment on column lidzas.funder_report_figure.number is 'none: how many, in groups of five or more';
comment on column lidzas.funder_report_figure.upper is 'none: at most how many, where it is told in steps of five';
comment on column lidzas.funder_report_figure.shown is 'none: the number in words';

create table lidzas.funder_report_file (
    report  text        not null references lidzas.funder_report on delete cascade,
    format  text        not null check (format in ('pdf', 'xlsx')),
    content bytea       not null,
    made_at timestamptz not null,
    primary key (report, format)
);

comment on column lidzas.funder_report_file.report is 'none: number of a report';
comment on column lidzas.funder_report_file.format is 'none: kind of a file';
comment on column lidzas.funder_report_file.content is 'none: an approved report; it names the organisation and nobody else';
comment on column lidzas.funder_report_file.made_at is 'none: moment of a report';
