-- Which version of which table and which of its rules decided, without the inputs: the engine's own decision history
-- keeps inputs, so it is off.
create table lidzas.decision_log (
    id               bigint generated always as identity primary key,
    reference        text        not null,
    decision         text        not null,
    decision_version integer     not null,
    rules            text[]      not null,
    decided_at       timestamptz not null
);

create index on lidzas.decision_log (reference);
