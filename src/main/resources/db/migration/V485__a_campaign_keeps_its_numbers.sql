-- What a campaign has brought stays counted when an application is erased: numbers, each kind by itself, and nobody's.
create table lidzas.campaign_erased (
    campaign text    not null references lidzas.recruitment_campaign on delete cascade,
    step     text    not null check (step in ('applied', 'confirmed', 'invited', 'admitted', 'trained', 'active')),
    channel  text    not null,
    people   integer not null check (people > 0),
    primary key (campaign, step, channel)
);

create table lidzas.campaign_erased_days (
    campaign text    not null references lidzas.recruitment_campaign on delete cascade,
    step     text    not null check (step in ('applied', 'confirmed', 'invited', 'admitted', 'trained', 'active')),
    days     integer not null,
    people   integer not null check (people > 0),
    primary key (campaign, step, days)
);

create table lidzas.campaign_erased_admission (
    campaign    text    not null references lidzas.recruitment_campaign on delete cascade,
    admitted_on date    not null,
    people      integer not null check (people > 0),
    primary key (campaign, admitted_on)
);

comment on column lidzas.campaign_erased.campaign is 'none: which campaign';
comment on column lidzas.campaign_erased.step is 'none: how far they had come';
comment on column lidzas.campaign_erased.channel is 'none: code of where they had heard of us; empty for those who had not said';
comment on column lidzas.campaign_erased.people is 'none: a number of people who are erased';
comment on column lidzas.campaign_erased_days.campaign is 'none: which campaign';
comment on column lidzas.campaign_erased_days.step is 'none: how far they had come';
comment on column lidzas.campaign_erased_days.days is 'none: a number of days since the step before';
comment on column lidzas.campaign_erased_days.people is 'none: a number of people who are erased';
comment on column lidzas.campaign_erased_admission.campaign is 'none: which campaign';
comment on column lidzas.campaign_erased_admission.admitted_on is 'none: a day on which people were taken in';
comment on column lidzas.campaign_erased_admission.people is 'none: a number of people who are erased';
