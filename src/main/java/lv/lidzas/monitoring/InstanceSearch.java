package lv.lidzas.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Processes that run or have ended, by whom they are about, when, and where they stand; and steps that took far too long. */
@Component
@Transactional(readOnly = true)
class InstanceSearch {

    private static final int MOST = 50;

    /** An ended process is found by a step that it passed, a running one by a step at which it stands. */
    private static final String FOUND = InstanceHistory.INSTANCE
            + """
             where p.proc_def_key_ = :key
               and (cast(:ended as boolean) is null or (p.end_time_ is not null) = :ended)
               and (p.end_time_ is null or p.end_time_ >= :from) and p.start_time_ < :until
               and (cast(:step as text) is null or exists (
                    select 1 from public.act_hi_actinst a
                     where a.proc_inst_id_ = p.proc_inst_id_ and a.act_id_ = :step
                       and (p.end_time_ is not null or a.end_time_ is null)))
            """;

    private static final String LATEST = " order by p.start_time_ desc, p.proc_inst_id_ limit :most";

    private static final String SLOW =
            """
            select far.step as step, a.proc_inst_id_ as instance, a.start_time_ at time zone 'UTC' as started,
                   a.end_time_ at time zone 'UTC' as ended, a.lasted as lasted, p.business_key_ as reference
              from unnest(cast(:steps as text[]), cast(:limits as bigint[])) far (step, most)
              cross join lateral (
                   (select proc_inst_id_, start_time_, end_time_, duration_ as lasted
                      from public.act_hi_actinst
                     where proc_def_key_ = :key and act_id_ = far.step and duration_ > far.most and duration_ > 3600000
                       and end_time_ >= :from and end_time_ < :until
                       and (cast(:version as text) is null or proc_def_id_ = :version)
                     order by duration_ desc limit :each)
                   union all
                   (select proc_inst_id_, start_time_, null, (extract(epoch from :now - start_time_) * 1000)::bigint
                      from public.act_hi_actinst
                     where proc_def_key_ = :key and act_id_ = far.step and end_time_ is null
                       and start_time_ < :now - far.most * interval '1 millisecond'
                       and (cast(:version as text) is null or proc_def_id_ = :version)
                     order by start_time_ limit :each)) a
              join public.act_hi_procinst p on p.proc_inst_id_ = a.proc_inst_id_
             order by a.lasted desc, a.proc_inst_id_
             limit :most
            """;

    private static final int EACH = 5;

    private final JdbcClient database;
    private final StoredDays days;

    InstanceSearch(JdbcClient database, StoredDays days) {
        this.database = database;
        this.days = days;
    }

    /**
     * What is looked for: what ran on one of these days.
     *
     * @param references of whom it is about; {@code null} for all
     * @param ended only those that have ended, or that run; {@code null} for both
     * @param step id of a step; {@code null} for all
     */
    record Sought(
            String key,
            @Nullable Set<String> references,
            @Nullable Boolean ended,
            @Nullable String step,
            LocalDate from,
            LocalDate until) {}

    /** @param lasted milliseconds until it ended, or until now */
    record SlowStep(
            String step,
            String instance,
            @Nullable String reference,
            Instant started,
            @Nullable Instant ended,
            long lasted) {}

    /** The latest first, fifty at most. */
    List<InstanceHistory.Instance> find(Sought sought) {
        Set<String> references = sought.references();
        if (references != null && references.isEmpty()) {
            return List.of();
        }
        return database.sql(FOUND + (references == null ? "" : " and p.business_key_ in (:references)") + LATEST)
                .param("key", sought.key())
                .param("references", references)
                .param("ended", sought.ended())
                .param("step", sought.step())
                .param("from", days.begin(sought.from()))
                .param("until", days.begin(sought.until()))
                .param("most", MOST)
                .query(InstanceHistory.Instance.class)
                .list();
    }

    /**
     * Steps that took longer than their limits, in the period or until now, the longest first.
     *
     * @param steps ids, and {@code limits} in milliseconds in the same order
     */
    List<SlowStep> slow(ProcessFigures.Asked asked, List<String> steps, List<Long> limits) {
        return database.sql(SLOW)
                .param("key", asked.key())
                .param("version", asked.version())
                .param("from", days.begin(asked.from()))
                .param("until", days.begin(asked.until()))
                .param("now", days.now())
                .param("steps", steps.toArray(String[]::new))
                .param("limits", limits.toArray(Long[]::new))
                .param("each", EACH)
                .param("most", MOST)
                .query(SlowStep.class)
                .list();
    }
}
