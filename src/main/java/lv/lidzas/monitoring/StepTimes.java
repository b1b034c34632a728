package lv.lidzas.monitoring;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How often and how long the steps of a process were, counted in the engine's history. */
@Component
@Transactional(readOnly = true)
class StepTimes {

    private static final String STEPS =
            """
            select act_id_ as step,
                   count(*) filter (where end_time_ is null) as running,
                   count(*) filter (where end_time_ is not null) as finished,
                   percentile_cont(0.5) within group (order by duration_) filter (where end_time_ is not null) as median,
                   percentile_cont(0.9) within group (order by duration_) filter (where end_time_ is not null) as slow,
                   coalesce(sum(duration_), 0) as total
              from public.act_hi_actinst
             where proc_def_key_ = :key
               and (cast(:version as text) is null or proc_def_id_ = :version)
               and (end_time_ is null or end_time_ >= :from and end_time_ < :until)
             group by act_id_
            """;

    private static final String INSTANCES =
            """
            select count(*) filter (where end_time_ is null) as running,
                   count(*) filter (where end_time_ is not null) as finished,
                   percentile_cont(0.5) within group (order by duration_) filter (where end_time_ is not null) as median,
                   percentile_cont(0.9) within group (order by duration_) filter (where end_time_ is not null) as slow
              from public.act_hi_procinst
             where proc_def_key_ = :key
               and (cast(:version as text) is null or proc_def_id_ = :version)
               and (end_time_ is null or end_time_ >= :from and end_time_ < :until)
            """;

    private static final String WAYS =
            """
            select way, count(*) as instances,
                   percentile_cont(0.5) within group (order by duration) as median
              from (select string_agg(a.act_id_, ' ' order by a.start_time_, a.sequence_counter_) as way,
                           min(p.duration_) as duration
                      from public.act_hi_procinst p
                      join public.act_hi_actinst a on a.proc_inst_id_ = p.proc_inst_id_
                     where p.proc_def_key_ = :key
                       and (cast(:version as text) is null or p.proc_def_id_ = :version)
                       and p.end_time_ >= :from and p.end_time_ < :until
                       and a.act_type_ in ('userTask', 'callActivity', 'noneEndEvent', 'startEvent', 'messageStartEvent')
                     group by p.proc_inst_id_) one
             group by way
             order by instances desc, way
             limit :most
            """;

    private static final int MOST_WAYS = 8;

    private final JdbcClient database;
    private final StoredDays days;

    StepTimes(JdbcClient database, StoredDays days) {
        this.database = database;
        this.days = days;
    }

    /**
     * @param median and {@code slow} (nine of ten were not longer) in milliseconds, of those that ended; {@code null} if none
     *     did
     * @param total milliseconds of all that ended
     */
    record StepTime(
            String step, long running, long finished, @Nullable Double median, @Nullable Double slow, long total) {}

    record InstanceTime(long running, long finished, @Nullable Double median, @Nullable Double slow) {}

    /** @param way ids of steps, parted by blanks */
    record Way(String way, long instances, @Nullable Double median) {}

    /**
     * Which instances are meant.
     *
     * @param version id of the definition; {@code null} for all versions
     * @param from first day on which they may have ended
     * @param until the day after the last
     */
    record Asked(String key, @Nullable String version, LocalDate from, LocalDate until) {}

    List<StepTime> steps(Asked asked) {
        return query(STEPS, asked).query(StepTime.class).list();
    }

    InstanceTime instances(Asked asked) {
        return query(INSTANCES, asked).query(InstanceTime.class).single();
    }

    /** The commonest ways of those that ended, the commonest first. */
    List<Way> ways(Asked asked) {
        return query(WAYS, asked).param("most", MOST_WAYS).query(Way.class).list();
    }

    private JdbcClient.StatementSpec query(String sql, Asked asked) {
        return database.sql(sql)
                .param("key", asked.key())
                .param("version", asked.version())
                .param("from", days.begin(asked.from()))
                .param("until", days.begin(asked.until()));
    }
}
