package lv.lidzas.cases.file;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How urgent a case is: by the signals and needs that stand now. Whoever changes it by what he or she says is written down. */
@Component
class CasePriorities {

    private final CaseDecisions decisions;
    private final JdbcClient database;
    private final Clock clock;

    CasePriorities(CaseDecisions decisions, JdbcClient database, Clock clock) {
        this.decisions = decisions;
        this.database = database;
        this.clock = clock;
    }

    /**
     * A change of a case's priority.
     *
     * @param by user id; {@code null} if it was nobody of the staff
     */
    record Change(String earlier, String priority, String by, Instant at) {}

    /**
     * Judges anew. Signals that were said before they were kept are not known: then a case may only become more urgent.
     *
     * @param needed areas in which help is needed
     * @param by user id of whose words it follows
     */
    void judge(SupportCase supported, List<String> needed, @Nullable String by) {
        String earlier = supported.priority();
        String now = supported
                .urgentSignals()
                .map(signals -> decisions.priority(signals, needed))
                .orElseGet(() -> decisions.moreUrgent(decisions.priority(List.of(), needed), earlier));
        if (now.equals(earlier)) {
            return;
        }
        supported.prioritise(now);
        database.sql("insert into lidzas.case_priority_change (reference, earlier, priority, changed_by, changed_at)"
                        + " values (?, ?, ?, ?, ?)")
                .params(supported.reference(), earlier, now, by, Timestamp.from(clock.instant()))
                .update();
    }

    /** The newest first. */
    List<Change> of(String reference) {
        return database.sql("select earlier, priority, changed_by, changed_at from lidzas.case_priority_change"
                        + " where reference = ? order by id desc")
                .param(reference)
                .query((row, number) -> new Change(
                        row.getString("earlier"),
                        row.getString("priority"),
                        row.getString("changed_by"),
                        row.getTimestamp("changed_at").toInstant()))
                .list();
    }
}
