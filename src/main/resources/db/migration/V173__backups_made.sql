-- When a backup was made, written by the script that made it: the administrator's page and the monitoring say how old the
-- last one is. A restored database knows of those before itself only.
create table lidzas.backup_made (
    made_at timestamptz primary key,
    bytes   bigint      not null
);
