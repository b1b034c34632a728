-- The engine's tables stand in public, whoever connects. Until now the search path of the database user decided: with a
-- user named lidzas they came to stand in schema lidzas, where another user's node would not have found them. They are
-- moved with their rows and indexes; where they stand in public already nothing happens.
do $$
declare
    strayed text;
    engine  text;
begin
    if to_regclass('public.act_ge_property') is not null then
        return;
    end if;
    select n.nspname into strayed
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relname = 'act_ge_property' and c.relkind = 'r' and n.nspname in ('lidzas', current_user::text);
    for engine in
        select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = strayed and c.relkind = 'r' and c.relname like 'act\_%'
    loop
        execute format('alter table %I.%I set schema public', strayed, engine);
    end loop;
end
$$;
