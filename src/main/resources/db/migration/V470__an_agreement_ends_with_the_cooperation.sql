-- An agreement ends on the last day of the cooperation for which it was concluded; whoever comes back agrees anew.
alter table lidzas.volunteer_agreement add column ended_on date;

comment on column lidzas.volunteer_agreement.ended_on is 'personal: agreement; kept: until the volunteer is erased';

-- A cooperation that is over: its last day, or for one that is older than last days the day before the stage was reached.
update lidzas.volunteer_agreement agreement
set ended_on = coalesce(
    case when volunteer.stage = 'ended' then volunteer.last_day end,
    (over.since at time zone 'Europe/Riga')::date - case over.stage when 'ended' then 1 else 0 end)
from lidzas.volunteer volunteer
join lateral (
    select stage.stage, stage.since from lidzas.volunteer_stage stage
    where stage.volunteer = volunteer.reference order by stage.position desc limit 1) over on over.stage in ('ended', 'withdrawn')
where volunteer.reference = agreement.volunteer and agreement.concluded_at is not null;

-- Whoever has left and come back since: what was agreed on before ended when it did.
update lidzas.volunteer_agreement agreement
set ended_on = (
    select (min(stage.since) at time zone 'Europe/Riga')::date - 1 from lidzas.volunteer_stage stage
    where stage.volunteer = agreement.volunteer and stage.stage = 'ended' and stage.since > agreement.concluded_at)
where agreement.concluded_at is not null and agreement.ended_on is null;
