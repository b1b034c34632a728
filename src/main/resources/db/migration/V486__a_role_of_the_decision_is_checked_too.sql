-- For which role it was asked what is checked: a role that is another one at the decision is checked anew. Whoever was named after the
-- checks, for another role, is waited for beyond the decision, and somebody looks at what was said.
alter table lidzas.volunteer_check add column checked_role text;
alter table lidzas.volunteer_reference add column after_checks boolean not null default false;

update lidzas.volunteer_check set checked_role = role where age_band is not null;

update lidzas.volunteer_reference named
set after_checks = true
where exists (
    select from lidzas.volunteer_stage stage
    where stage.volunteer = named.volunteer and stage.stage in ('agreement', 'training') and stage.since < named.named_at);

comment on column lidzas.volunteer_check.checked_role is 'personal: application; kept: refused or withdrawn 6 months, 5 years after the last day, else until the person is erased';
comment on column lidzas.volunteer_reference.after_checks is 'personal: reference; kept: 6 months after the decision';
