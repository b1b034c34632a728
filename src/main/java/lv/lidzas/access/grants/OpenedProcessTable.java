package lv.lidzas.access.grants;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Set;
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
        return database.sql("select group_id from lidzas.opened_process where process_key = ?")
                .param(processKey)
                .query(String.class)
                .set();
    }

    /** @param by the administrator's account; {@code null} for the repository */
    void open(String processKey, Set<String> groups, @Nullable String by) {
        for (String group : groups) {
            database.sql(
                            """
                            insert into lidzas.opened_process (process_key, group_id, opened_by, opened_at)
                            values (?, ?, ?, ?) on conflict do nothing
                            """)
                    .params(processKey, group, by, clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        }
    }
}
