package lv.lidzas.monitoring;

/**
 * What ended in the engine's history between some moments, added up as {@code lidzas.process_day} keeps it. Its parameters:
 * {@code begins} and {@code ends} of the spans, the {@code first} and the {@code last} of these moments, {@code zone},
 * {@code kinds}, and the {@code key} of one process or null.
 */
final class EndedRows {

    /** Lengths in one row differ by a tenth at most. */
    private static final String LENGTH =
            "case when lasted < 1000 then 0 else 1 + floor(ln(lasted / 1000.0::float8) / ln(1.1::float8)) end::smallint";

    private static final String DAY = "(%s.end_time_ at time zone 'UTC' at time zone :zone)::date";

    /** From spans alone the planner cannot tell how few ended in them, and reads all that ever did. */
    private static final String WITHIN =
            "(%1$s.end_time_ >= cast(:first as timestamp) and %1$s.end_time_ < cast(:last as timestamp))";

    private static final String KEY = "(cast(:key as text) is null or %s.proc_def_key_ = :key)";

    /** A step that something else ended before its deadline had neither kept nor missed it. */
    private static final String STEPS =
            """
            select %s as day, a.proc_def_key_ as process, a.proc_def_id_ as definition, 'step' as kind, a.act_id_ as what,
                   coalesce(a.duration_, 0) as lasted,
                   (t.due_date_ is not null and (a.act_inst_state_ is distinct from 2 or a.end_time_ > t.due_date_))::int as due,
                   coalesce(t.due_date_ >= a.end_time_ and a.act_inst_state_ is distinct from 2, false)::int as kept,
                   null::text as steps
              from spans
              join public.act_hi_actinst a on a.end_time_ >= spans.begins and a.end_time_ < spans.ends
              left join lateral (
                   select due_date_ from public.act_hi_taskinst where id_ = a.task_id_ limit 1) t on true
             where 'step' = any(cast(:kinds as text[])) and %s and %s
            """
                    .formatted(DAY.formatted("a"), WITHIN.formatted("a"), KEY.formatted("a"));

    /** Picked before anything is asked about them: the planner would rather ask it of every process that ever ended. */
    private static final String DONE =
            """
            select %s as day, p.proc_def_key_ as process, p.proc_def_id_ as definition, p.proc_inst_id_ as instance,
                   coalesce(p.duration_, 0) as lasted
              from spans
              join public.act_hi_procinst p on p.end_time_ >= spans.begins and p.end_time_ < spans.ends
             where cast(:kinds as text[]) && array['process', 'way'] and %s and %s
            """
                    .formatted(DAY.formatted("p"), WITHIN.formatted("p"), KEY.formatted("p"));

    private static final String PROCESSES =
            """
            select day, process, definition, 'process', '', lasted, 0, 0, null
              from done where 'process' = any(cast(:kinds as text[]))
            """;

    private static final String WAYS =
            """
            select day, process, definition, 'way', md5(way.steps), lasted, 0, 0, way.steps
              from done
              cross join lateral (
                   select string_agg(a.act_id_, ' ' order by a.start_time_, a.sequence_counter_) as steps
                     from public.act_hi_actinst a
                    where a.proc_inst_id_ = done.instance
                      and a.act_type_ in ('userTask', 'callActivity', 'noneEndEvent', 'startEvent', 'messageStartEvent')) way
             where 'way' = any(cast(:kinds as text[])) and way.steps is not null
            """;

    /** The beginning of a statement, up to a list of rows called {@code ended}. */
    static final String ENDED =
            """
            with spans as (
                 select * from unnest(cast(:begins as timestamp[]), cast(:ends as timestamp[])) as span (begins, ends)),
            done as materialized (%s),
            single as (%s union all %s union all %s),
            ended as (
                 select process, day, kind, what, definition, %s as length, count(*)::int as finished,
                        sum(lasted)::bigint as lasted, sum(due)::int as due, sum(kept)::int as kept, min(steps) as steps
                   from single
                  group by process, day, kind, what, definition, length)
            """
                    .formatted(DONE, STEPS, PROCESSES, WAYS, LENGTH);

    private EndedRows() {}
}
