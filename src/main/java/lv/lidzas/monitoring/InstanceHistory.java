package lv.lidzas.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Processes that run or have ended, and the way of one of them, in the engine's history. */
@Component
@Transactional(readOnly = true)
class InstanceHistory {

    private static final String INSTANCE =
            """
            select proc_inst_id_ as id, proc_def_key_ as key, proc_def_id_ as definition, business_key_ as reference,
                   start_time_ at time zone 'UTC' as started, end_time_ at time zone 'UTC' as ended, state_ as state, super_process_instance_id_ as caller
              from public.act_hi_procinst
            """;

    private static final String STEPS =
            """
            select a.id_ as id, a.act_id_ as step, a.act_name_ as name, a.act_type_ as type, a.assignee_ as who,
                   a.start_time_ at time zone 'UTC' as started, a.end_time_ at time zone 'UTC' as ended, a.act_inst_state_ = 2 as cancelled,
                   a.call_proc_inst_id_ as called, t.due_date_ at time zone 'UTC' as due,
                   (select string_agg(distinct d.dec_def_name_, ', ') from public.act_hi_decinst d
                     where d.act_inst_id_ = a.id_) as decision
              from public.act_hi_actinst a
              left join public.act_hi_taskinst t on t.id_ = a.task_id_
             where a.proc_inst_id_ = :id
               and a.act_type_ not in ('multiInstanceBody')
               and a.act_type_ not like '%Gateway'
             order by a.start_time_, a.sequence_counter_
             limit :most
            """;

    private static final int MOST_STEPS = 500;
    private static final int MOST_INSTANCES = 50;

    private final JdbcClient database;
    private final StoredDays days;

    InstanceHistory(JdbcClient database, StoredDays days) {
        this.database = database;
        this.days = days;
    }

    /** @param caller instance that called this one */
    record Instance(
            String id,
            String key,
            String definition,
            @Nullable String reference,
            Instant started,
            @Nullable Instant ended,
            String state,
            @Nullable String caller) {}

    /**
     * @param who account that had the task
     * @param cancelled whether something else happened while it lasted, and ended it
     * @param called instance that it called
     * @param decision names of the tables that were asked
     */
    record PassedStep(
            String id,
            String step,
            @Nullable String name,
            String type,
            @Nullable String who,
            Instant started,
            @Nullable Instant ended,
            boolean cancelled,
            @Nullable String called,
            @Nullable Instant due,
            @Nullable String decision) {}

    Optional<Instance> instance(String id) {
        return database.sql(INSTANCE + " where proc_inst_id_ = :id")
                .param("id", id)
                .query(Instance.class)
                .optional();
    }

    /** In the order in which they began. */
    List<PassedStep> steps(String id) {
        return database.sql(STEPS)
                .param("id", id)
                .param("most", MOST_STEPS)
                .query(PassedStep.class)
                .list();
    }

    /**
     * Those of a process, the latest first.
     *
     * @param reference only those about this record; {@code null} for all
     * @param ended only those that have ended, or that run; {@code null} for both
     */
    List<Instance> instances(
            String key, @Nullable String reference, @Nullable Boolean ended, LocalDate from, LocalDate until) {
        return database.sql(
                        INSTANCE
                                + """
                         where proc_def_key_ = :key
                           and (cast(:reference as text) is null or business_key_ = :reference)
                           and (cast(:ended as boolean) is null or (end_time_ is not null) = :ended)
                           and start_time_ >= :from and start_time_ < :until
                         order by start_time_ desc, proc_inst_id_
                         limit :most
                        """)
                .param("key", key)
                .param("reference", reference)
                .param("ended", ended)
                .param("from", days.begin(from))
                .param("until", days.begin(until))
                .param("most", MOST_INSTANCES)
                .query(Instance.class)
                .list();
    }
}
