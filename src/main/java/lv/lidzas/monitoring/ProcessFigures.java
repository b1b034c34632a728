package lv.lidzas.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How often and how long a process, its steps and its ways were: what the nights added up, and what ended since. */
@Component
@Transactional(readOnly = true)
class ProcessFigures {

    private static final String ROWS = EndedRows.ENDED
            + """
            , rows as (
                 select kind, what, definition, length, finished, lasted, due, kept, null::text as steps
                   from lidzas.process_month
                  where process = :key and month = any(cast(:months as date[])) and kind = any(cast(:kinds as text[]))
                 union all
                 select kind, what, definition, length, finished, lasted, due, kept, null::text
                   from lidzas.process_day
                  where process = :key and day = any(cast(:days as date[])) and kind = any(cast(:kinds as text[]))
                 union all
                 select kind, what, definition, length, finished, lasted, due, kept, steps from ended),
            lengths as (
                 select kind, %1$s as what, length, sum(finished) as finished, sum(lasted) as lasted, sum(due) as due,
                        sum(kept) as kept, min(steps) as steps
                   from rows
                  where cast(:version as text) is null or definition = :version
                  group by kind, %1$s, length),
            placed as (
                 select *, sum(finished) over (partition by kind, what order by length) as upto,
                        sum(finished) over (partition by kind, what) as all_of_them
                   from lengths),
            figures as (
                 select kind, what, max(all_of_them)::bigint as finished,
                        (min(lasted / finished) filter (where upto >= 0.5 * all_of_them))::bigint as median,
                        (min(lasted / finished) filter (where upto >= 0.9 * all_of_them))::bigint as slow,
                        sum(lasted)::bigint as total, sum(due)::bigint as due, sum(kept)::bigint as kept,
                        min(steps) as steps
                   from placed
                  group by kind, what)
            """;

    private static final String FIGURES = ROWS.formatted("what") + "select * from figures";

    private static final String VERSIONS = ROWS.formatted("definition") + "select * from figures";

    private static final String WAYS = ROWS.formatted("what")
            + """
            select f.kind, f.what, f.finished, f.median, f.slow, f.total, f.due, f.kept, coalesce(f.steps, w.steps) as steps
              from figures f left join lidzas.process_way w on w.way = f.what
             order by f.finished desc, f.what
             limit 8
            """;

    private static final String RUNNING =
            """
            select act_id_ as what, count(*) as running
              from public.act_hi_actinst
             where proc_def_key_ = :key and end_time_ is null and (cast(:version as text) is null or proc_def_id_ = :version)
             group by act_id_
            union all
            select '', count(*) from public.act_hi_procinst
             where proc_def_key_ = :key and end_time_ is null and (cast(:version as text) is null or proc_def_id_ = :version)
            """;

    private static final String BEGUN =
            """
            select count(*) from public.act_hi_procinst
             where proc_def_key_ = :key and start_time_ >= :begin and start_time_ < :end
               and (cast(:version as text) is null or proc_def_id_ = :version)
            """;

    private final JdbcClient database;
    private final StoredDays days;
    private final SummedDays summed;

    ProcessFigures(JdbcClient database, StoredDays days, SummedDays summed) {
        this.database = database;
        this.days = days;
        this.summed = summed;
    }

    /**
     * Which processes are meant: those that ended in the period.
     *
     * @param version id of the definition; {@code null} for all versions
     * @param until the day after the last
     */
    record Asked(String key, @Nullable String version, LocalDate from, LocalDate until) {

        /** As many days before. */
        Asked before() {
            return new Asked(key, version, from.minusDays(until.toEpochDay() - from.toEpochDay()), from);
        }
    }

    /**
     * Figures of one thing: of steps by id, of versions by id of the definition, of the process as a whole by an empty id.
     *
     * @param median half were not longer, and {@code slow}: nine of ten were not; in milliseconds, right to a tenth
     * @param total milliseconds of all that ended
     * @param due how many had a deadline, and how many of them {@code kept} it
     * @param steps of a way: ids, parted by blanks
     */
    record Figure(
            String kind,
            String what,
            long finished,
            @Nullable Long median,
            @Nullable Long slow,
            long total,
            long due,
            long kept,
            @Nullable String steps) {}

    record Running(String what, long running) {}

    /** Of the process as a whole and of each step. */
    List<Figure> figures(Asked asked) {
        return query(FIGURES, asked, "process", "step");
    }

    List<Figure> versions(Asked asked) {
        return query(VERSIONS, asked, "process");
    }

    /** The commonest first, eight at most. */
    List<Figure> ways(Asked asked) {
        return query(WAYS, asked, "way");
    }

    /** Where processes stand now. */
    List<Running> running(Asked asked) {
        return database.sql(RUNNING)
                .param("key", asked.key())
                .param("version", asked.version())
                .query(Running.class)
                .list();
    }

    /** How many began in the period. */
    long begun(Asked asked) {
        return database.sql(BEGUN)
                .param("key", asked.key())
                .param("version", asked.version())
                .param("begin", days.begin(asked.from()))
                .param("end", days.begin(asked.until()))
                .query(Long.class)
                .single();
    }

    private List<Figure> query(String sql, Asked asked, String... kinds) {
        SummedDays.Known known = summed.known(asked.key(), asked.from(), asked.until());
        // A plan for whatever period there may be reads the whole history for each.
        database.sql("set local plan_cache_mode = force_custom_plan").update();
        return database.sql(sql)
                .param("key", asked.key())
                .param("version", asked.version())
                .param("months", texts(known.months(), Function.identity()))
                .param("days", texts(known.days(), Function.identity()))
                .param("begins", texts(known.counted(), span -> days.begin(span.from())))
                .param("ends", texts(known.counted(), span -> days.begin(span.until())))
                .param("first", days.begin(known.firstCounted()).toString())
                .param("last", days.begin(known.lastCounted()).toString())
                .param("zone", days.zone())
                .param("kinds", kinds)
                .query(Figure.class)
                .list();
    }

    private static <T> String[] texts(List<T> parts, Function<T, ?> part) {
        return parts.stream().map(part).map(Object::toString).toArray(String[]::new);
    }
}
