-- Whoever reached a stage in a period, without reading everybody's way.
create index volunteer_stage_since on lidzas.volunteer_stage (since);
