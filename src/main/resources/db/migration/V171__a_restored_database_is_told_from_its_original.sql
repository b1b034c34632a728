-- What tells this copy of the database from every other: the server's own number, its time line (another after a recovery to
-- a point in time), the database, the table below as it was made here, and when the server's files were laid down where they
-- are. None of it is part of a dump or of a copy of the files, so a row that a copy brings along names the original.
create function lidzas.database_identity() returns text language plpgsql as $$
declare
    laid_down text := '-';
begin
    begin
        select extract(epoch from coalesce(change, creation))::text into laid_down from pg_stat_file('PG_VERSION');
    exception when others then
        -- Most roles may not look at files.
        laid_down := '-';
    end;
    return concat_ws('/',
        (select system_identifier from pg_control_system()),
        substring(pg_walfile_name(pg_current_wal_lsn()) for 8),
        (select oid from pg_database where datname = current_database()),
        'lidzas.database_copy'::regclass::oid,
        laid_down);
end
$$;

-- The copies that this data has lived in. Mails that were due before a copy was noticed wait for an administrator.
create table lidzas.database_copy (
    identity    text        primary key,
    noticed_at  timestamptz not null,
    held_before timestamptz
);

insert into lidzas.database_copy (identity, noticed_at) values (lidzas.database_identity(), now());
