-- A process shows which rules decided in its steps; those decided before this stand by their reference alone.
alter table lidzas.decision_log add column step text;

create index on lidzas.decision_log (step) where step is not null;

comment on column lidzas.decision_log.step is 'none: id of a step of a process';
