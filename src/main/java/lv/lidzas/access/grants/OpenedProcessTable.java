package lv.lidzas.access.grants;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import lv.lidzas.workflow.contract.OpenedProcesses;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which process was opened to which group, by whom and when; the same opening twice is one. */
@Component
class OpenedProcessTable implements OpenedProcesses {

    private final JdbcClient database;
    private final Clock clock;

    OpenedProcessTable(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Set<String> openedTo(String processKey) {
        return database.sql(
                        """
                        select group_id from lidzas.opened_process where process_key = :process
                        union
                        select group_id from lidzas.analysts_group
                        where not exists (
                            select 1 from lidzas.opened_process where process_key = :process and not by_analyst)
                        """)
                .param("process", processKey)
                .query(String.class)
                .set();
    }

    /** Whether it is written down already to whom a process is open. */
    boolean isWrittenDown(String processKey) {
        return database.sql("select exists (select 1 from lidzas.opened_process where process_key = ?)")
                .param(processKey)
                .query(Boolean.class)
                .single();
    }

    /** @param by the administrator's account; {@code null} for the repository */
    void open(String processKey, Set<String> groups, @Nullable String by) {
        open(processKey, groups, by, false);
    }

    /** Groups that an analyst's own process has named, and that were open to it: they stay so. */
    void openByAnalyst(String processKey, Set<String> groups, @Nullable String by) {
        Set<String> allowed = new HashSet<>(openedTo(processKey));
        allowed.retainAll(groups);
        open(processKey, allowed, by, true);
    }

    private void open(String processKey, Set<String> groups, @Nullable String by, boolean byAnalyst) {
        for (String group : groups) {
            database.sql(
                            """
                            insert into lidzas.opened_process (process_key, group_id, opened_by, opened_at, by_analyst)
                            values (?, ?, ?, ?, ?)
                            on conflict (process_key, group_id)
                                do update set by_analyst = opened_process.by_analyst and excluded.by_analyst
                            """)
                    .params(processKey, group, by, clock.instant().atOffset(ZoneOffset.UTC), byAnalyst)
                    .update();
        }
    }

    /** Groups that a process of an analyst may name. */
    Set<String> analystsGroups() {
        return new TreeSet<>(database.sql("select group_id from lidzas.analysts_group")
                .query(String.class)
                .set());
    }

    /** From now on these; what was opened before stays open. */
    void setAnalystsGroups(Set<String> groups, String by) {
        database.sql("delete from lidzas.analysts_group where not (group_id = any (?))")
                .param(groups.toArray(String[]::new))
                .update();
        for (String group : groups) {
            database.sql(
                            """
                            insert into lidzas.analysts_group (group_id, opened_by, opened_at) values (?, ?, ?)
                            on conflict do nothing
                            """)
                    .params(group, by, clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        }
    }
}
