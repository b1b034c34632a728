-- What history.sql took away, as the engine and we have made it.
do $$ declare one record; begin
    for one in select made from lidzas.benchmark_index loop execute one.made; end loop;
end $$;
