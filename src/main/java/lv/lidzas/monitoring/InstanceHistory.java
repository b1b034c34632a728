package lv.lidzas.monitoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The way of a process that runs or has ended, in the engine's history, with what our own logs know of its steps. */
@Component
@Transactional(readOnly = true)
class InstanceHistory {

    /** The beginning of a statement over {@code act_hi_procinst p}. */
    static final String INSTANCE =
            """
            select p.proc_inst_id_ as id, p.proc_def_key_ as key, p.proc_def_id_ as definition, p.business_key_ as reference,
                   p.start_time_ at time zone 'UTC' as started, p.end_time_ at time zone 'UTC' as ended, p.state_ as state,
                   p.super_process_instance_id_ as caller
              from public.act_hi_procinst p
            """;

    private static final int MOST_STEPS = 500;

    /**
     * What it called, and what that called; a process whose instances the reader may not read stays shut. The log of mails knows
     * the job that sent one, which is gone: its mail is the one that went out about the same record while the step lasted.
     */
    private static final String STEPS =
            """
            with recursive whole (id, reference, depth, place) as (
                 select proc_inst_id_::text, business_key_::text, 0, array[]::text[]
                   from public.act_hi_procinst where proc_inst_id_ = :id
                 union all
                 select a.call_proc_inst_id_, p.business_key_, whole.depth + 1, whole.place || to_char(a.start_time_, 'YYYYMMDDHH24MISSMS') || a.id_
                   from whole
                   join public.act_hi_actinst a on a.proc_inst_id_ = whole.id and a.call_proc_inst_id_ is not null
                   join public.act_hi_procinst p on p.proc_inst_id_ = a.call_proc_inst_id_ and p.proc_def_key_ in (:keys)
                  where whole.depth < 5)
            select a.id_ as id, whole.depth as depth, a.proc_def_id_ as definition, a.act_id_ as step, a.act_name_ as name,
                   a.act_type_ as type, a.assignee_ as who,
                   a.start_time_ at time zone 'UTC' as started, a.end_time_ at time zone 'UTC' as ended,
                   a.act_inst_state_ = 2 as cancelled,
                   case when p.proc_def_key_ in (:keys) then a.call_proc_inst_id_ end as called,
                   t.due_date_ at time zone 'UTC' as due,
                   m.outcome as mail, m.sent_at as sent,
                   d.decision as decision, d.decision_version as version, d.rules as rules
              from whole
              join public.act_hi_actinst a on a.proc_inst_id_ = whole.id
              left join public.act_hi_taskinst t on t.id_ = a.task_id_
              left join public.act_hi_procinst p on p.proc_inst_id_ = a.call_proc_inst_id_
              left join lateral (
                   select outcome, sent_at from lidzas.send_log l
                    where a.act_type_ = 'sendTask' and l.reference = whole.reference
                      and l.begun_at >= a.start_time_ at time zone 'UTC'
                      and l.begun_at < coalesce(a.end_time_ at time zone 'UTC' + interval '1 millisecond', 'infinity')
                    order by l.begun_at limit 1) m on true
              left join lidzas.decision_log d on d.step = a.id_
             where a.act_type_ <> 'multiInstanceBody' and a.act_type_ not like '%Gateway'
             order by whole.place || to_char(a.start_time_, 'YYYYMMDDHH24MISSMS'), a.sequence_counter_, a.id_
             limit :most
            """;

    private final JdbcClient database;

    InstanceHistory(JdbcClient database) {
        this.database = database;
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
     * @param depth 0 in the instance itself, 1 in what it called
     * @param who account that had the task
     * @param cancelled whether something else happened while it lasted, and ended it
     * @param called instance that it called
     * @param mail what became of a mail; {@code null} where none was sent or it is not known
     * @param decision the table that was asked, its {@code version} and the {@code rules} that held
     */
    record PassedStep(
            String id,
            int depth,
            String definition,
            String step,
            @Nullable String name,
            String type,
            @Nullable String who,
            Instant started,
            @Nullable Instant ended,
            boolean cancelled,
            @Nullable String called,
            @Nullable Instant due,
            @Nullable String mail,
            @Nullable Instant sent,
            @Nullable String decision,
            int version,
            String @Nullable [] rules) {}

    Optional<Instance> instance(String id) {
        return database.sql(INSTANCE + " where p.proc_inst_id_ = :id")
                .param("id", id)
                .query(Instance.class)
                .optional();
    }

    /**
     * In the order in which they began; the steps of what was called behind the step that called it.
     *
     * @param keys processes whose instances may be read
     */
    List<PassedStep> steps(String id, Set<String> keys) {
        return database.sql(STEPS)
                .param("id", id)
                .param("keys", keys)
                .param("most", MOST_STEPS)
                .query((row, number) -> new PassedStep(
                        row.getString("id"),
                        row.getInt("depth"),
                        row.getString("definition"),
                        row.getString("step"),
                        row.getString("name"),
                        row.getString("type"),
                        row.getString("who"),
                        moment(row, "started"),
                        row.getTimestamp("ended") == null ? null : moment(row, "ended"),
                        row.getBoolean("cancelled"),
                        row.getString("called"),
                        row.getTimestamp("due") == null ? null : moment(row, "due"),
                        row.getString("mail"),
                        row.getTimestamp("sent") == null ? null : moment(row, "sent"),
                        row.getString("decision"),
                        row.getInt("version"),
                        row.getArray("rules") == null
                                ? null
                                : (String[]) row.getArray("rules").getArray()))
                .list();
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }
}
