-- 100,000 processes that ended within two years and 10,000 that run: copies of every process that real walks left in the engine,
-- with ids, people and times of their own. A copy takes between a day and two months, each thousandth eight times as long.
create table lidzas.benchmark_template as
select p.proc_inst_id_ as id, p.start_time_ as began, p.end_time_ is null as runs,
       greatest(1, extract(epoch from last.moment - p.start_time_)) as seconds, last.moment as ended,
       row_number() over (order by p.proc_inst_id_) as place,
       row_number() over (partition by p.end_time_ is null order by p.proc_inst_id_) as place_of_kind
  from public.act_hi_procinst p
 cross join lateral (select max(coalesce(a.end_time_, a.start_time_)) as moment
                       from public.act_hi_actinst a where a.proc_inst_id_ = p.proc_inst_id_) last;

create table lidzas.benchmark_copy as
select n, t.id as template, t.began, t.ended, (span.took / t.seconds)::float8 as factor, n > 100000 as runs,
       (now() at time zone 'UTC') - case when n > 100000 then interval '0' else n * interval '630 seconds' end - span.took * interval '1 second' as begins
  from generate_series(1, 110000) n
 cross join lateral (
      select 86400 * (1 + abs(hashtext('span' || n)) % 60) * case when n % 1000 = 7 then 8 else 1 end as took) span
  join lidzas.benchmark_template t
    on case when n > 100000 then t.runs and t.place_of_kind = 1 + n % (select count(*) from lidzas.benchmark_template where runs)
            else t.place = 1 + n % (select count(*) from lidzas.benchmark_template) end;

create function lidzas.benchmark_about(n integer, reference text) returns text language sql immutable
return left(reference, 2) || '1993-' || to_char(1 + n % 2000, 'FM000000');

create view lidzas.benchmark_slice as
select * from lidzas.benchmark_copy where (n - 1) / 10000 = current_setting('benchmark.slice')::int;

-- Rows of one table with some columns of their own, the others as they are. Of the history they may say begun, done and lasted.
create function lidzas.benchmark_rows(source text, chosen text, own jsonb) returns void language plpgsql as $$
declare
    names text;
    said text;
    moved text := '';
begin
    select string_agg(quote_ident(column_name), ', ' order by ordinal_position),
           string_agg(coalesce(own ->> column_name, 'r.' || quote_ident(column_name)), ', ' order by ordinal_position)
      into names, said
      from information_schema.columns where table_schema = 'public' and table_name = source;
    if own ? 'end_time_' then
        moved := 'cross join lateral (select c.begins + c.factor * (r.start_time_ - c.began) as begun, case when not c.runs'
            || ' or r.end_time_ is not null then c.begins + c.factor * (coalesce(r.end_time_, c.ended) - c.began) end as done) m'
            || ' cross join lateral (select (extract(epoch from done - begun) * 1000)::bigint as lasted) l';
    end if;
    execute format('insert into public.%I (%s) select %s from lidzas.benchmark_slice c join public.%I r'
        || ' on r.proc_inst_id_ = c.template %s where %s', source, names, said, source, moved, chosen);
end $$;

-- An index that is made at the end costs a fraction of one that is kept while rows come.
create table lidzas.benchmark_index as
select c.relname as name, pg_get_indexdef(c.oid) as made
  from pg_index i join pg_class c on c.oid = i.indexrelid join pg_class t on t.oid = i.indrelid
 where t.relname in ('act_hi_actinst', 'act_hi_taskinst', 'act_hi_procinst') and not i.indisunique
   and c.relname not like '%proc%inst%';

do $$ declare one record; begin
    for one in select name from lidzas.benchmark_index loop execute 'drop index public.' || quote_ident(one.name); end loop;
end $$;
