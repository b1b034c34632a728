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
select n, t.id as template, t.began, t.ended, span.took / t.seconds as factor, n > 100000 as runs,
       (now() at time zone 'UTC') - case when n > 100000 then interval '0' else n * interval '630 seconds' end - span.took * interval '1 second' as begins
  from generate_series(1, 110000) n
 cross join lateral (
      select 86400 * (1 + abs(hashtext('span' || n)) % 60) * case when n % 1000 = 7 then 8 else 1 end as took) span
  join lidzas.benchmark_template t
    on case when n > 100000 then t.runs and t.place_of_kind = 1 + n % (select count(*) from lidzas.benchmark_template where runs)
            else t.place = 1 + n % (select count(*) from lidzas.benchmark_template) end;

create function lidzas.benchmark_moved(begins timestamp, factor numeric, began timestamp, moment timestamp)
returns timestamp language sql immutable return begins + factor::float8 * (moment - began);

create function lidzas.benchmark_about(n integer, reference text) returns text language sql immutable
return left(reference, 2) || '1993-' || to_char(1 + n % 2000, 'FM000000');

create view lidzas.benchmark_slice as
select * from lidzas.benchmark_copy where (n - 1) / 10000 = current_setting('benchmark.slice')::int;
