package lv.lidzas.monitoring;

import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Set;
import lv.lidzas.workflow.Waits;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Open tasks by process, owner and age. */
@Component
@Transactional(readOnly = true)
class OpenWork {

    private static final String BY_OWNER =
            """
            select t.assignee_ as owner,
                   count(*) as tasks,
                   count(*) filter (where t.due_date_ < :now) as late,
                   count(*) filter (where t.create_time_ >= :week) as fresh,
                   count(*) filter (where t.create_time_ < :week and t.create_time_ >= :month) as weeks,
                   count(*) filter (where t.create_time_ < :month) as older
              from public.act_ru_task t
              join public.act_re_procdef d on d.id_ = t.proc_def_id_
             where t.priority_ <> :outside and d.key_ in (:keys)
             group by t.assignee_
             order by late desc, tasks desc, owner nulls first
            """;

    private static final String BY_PROCESS =
            """
            select d.key_ as key, max(d.name_) as name, t.task_def_key_ as step, max(t.name_) as task,
                   bool_or(t.priority_ = :outside) as outside,
                   count(*) as tasks,
                   count(*) filter (where t.due_date_ < :now) as late,
                   min(t.create_time_) at time zone 'UTC' as oldest
              from public.act_ru_task t
              join public.act_re_procdef d on d.id_ = t.proc_def_id_
             where d.key_ in (:keys)
             group by d.key_, t.task_def_key_
             order by late desc, oldest
            """;

    private final JdbcClient database;
    private final StoredDays days;

    OpenWork(JdbcClient database, StoredDays days) {
        this.database = database;
        this.days = days;
    }

    /** @param owner account; {@code null} for what nobody has taken */
    record Owner(@Nullable String owner, long tasks, long late, long fresh, long weeks, long older) {}

    /** @param outside whether somebody outside is to answer */
    record Kind(
            String key,
            String name,
            String step,
            String task,
            boolean outside,
            long tasks,
            long late,
            Instant oldest) {}

    List<Owner> byOwner(Set<String> keys) {
        return keys.isEmpty()
                ? List.of()
                : query(BY_OWNER, keys)
                        .param("week", days.before(Period.ofWeeks(1)))
                        .param("month", days.before(Period.ofMonths(1)))
                        .query(Owner.class)
                        .list();
    }

    List<Kind> byStep(Set<String> keys) {
        return keys.isEmpty()
                ? List.of()
                : query(BY_PROCESS, keys).query(Kind.class).list();
    }

    private JdbcClient.StatementSpec query(String sql, Set<String> keys) {
        return database.sql(sql)
                .param("keys", keys)
                .param("now", days.before(Period.ZERO))
                .param("outside", Waits.PRIORITY);
    }
}
