-- What is due once a day, and on which day it was done last; kept by db-scheduler.
create table lidzas.nightly_work (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    primary key (task_name, task_instance)
);
