-- Where a campaign is told of, and where an applicant has heard of it.
alter table lidzas.recruitment_campaign
    add column channels text[] not null default '{}';

alter table lidzas.volunteer
    add column heard_from text;

comment on column lidzas.recruitment_campaign.channels is 'none: codes of where a campaign is told of';
comment on column lidzas.volunteer.heard_from is 'personal: application; kept: refused or withdrawn 6 months, else until the person is erased';
