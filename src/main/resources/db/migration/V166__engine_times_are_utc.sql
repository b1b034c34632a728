-- The engine's columns have no time zone. They held the clock of Riga, in which an hour of each autumn comes twice: timers
-- and locks of that night fired at once or an hour late. From now on the engine reads and writes UTC, so what stands there
-- is converted, each table in one go. What was written in a doubled hour is taken for the later of the two. All nodes of
-- the earlier release have to be stopped.
do $$
declare
    engine  text;
    changes text;
begin
    for engine, changes in
        select c.table_name,
               string_agg(format('alter column %1$I type timestamp using %1$I at time zone ''Europe/Riga'' at time zone ''UTC''',
                                 c.column_name), ', ')
        from information_schema.columns c
        join information_schema.tables t using (table_schema, table_name)
        where c.table_schema = 'public' and c.table_name like 'act\_%' and t.table_type = 'BASE TABLE'
          and c.data_type = 'timestamp without time zone'
        group by c.table_name
    loop
        execute format('alter table public.%I %s', engine, changes);
    end loop;
end
$$;
