-- When an applicant's address was confirmed, and when somebody who applied in a campaign was thanked for it: once, whoever presses.
alter table lidzas.volunteer
    add column confirmed_on date,
    add column thanked_on   date;

alter table lidzas.recruitment_campaign
    add column thanked_on date;

comment on column lidzas.volunteer.confirmed_on is 'personal: application; kept: refused or withdrawn 6 months, else until the person is erased';
comment on column lidzas.volunteer.thanked_on is 'personal: application; kept: refused or withdrawn 6 months, else until the person is erased';
comment on column lidzas.recruitment_campaign.thanked_on is 'none: when those who applied in a campaign were thanked last';
