package lv.lidzas.cases.file;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lv.lidzas.cases.rule.CaseDeadline;
import lv.lidzas.cases.rule.CaseTables;
import lv.lidzas.workflow.deadlines.Deadlines;
import org.springframework.stereotype.Component;

/**
 * By when somebody has to be contacted first. Each priority asks for its own time, counted from the moment since which
 * the case is at least as urgent; the earliest of them counts. So a case that becomes urgent counts from then, and one
 * that was urgent by mistake only has its old day again.
 */
@Component
class FirstContact {

    private static final Map<String, CaseDeadline> WITHIN = Map.of(
            "critical", CaseDeadline.FIRST_CONTACT_CRITICAL,
            "high", CaseDeadline.FIRST_CONTACT_HIGH,
            "medium", CaseDeadline.FIRST_CONTACT_MEDIUM,
            "low", CaseDeadline.FIRST_CONTACT_LOW);

    private final CasePriorities priorities;
    private final Deadlines deadlines;
    private final Clock clock;

    FirstContact(CasePriorities priorities, Deadlines deadlines, Clock clock) {
        this.priorities = priorities;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** The last day in time, by the priority that stands now. */
    LocalDate by(SupportCase supported) {
        return by(supported, supported.priority(), priorities.of(supported.reference()));
    }

    /** The same, as it was before the priority changed last; what {@link #by} says if it never has. */
    LocalDate before(SupportCase supported) {
        List<CasePriorities.Change> changes = priorities.of(supported.reference());
        return changes.isEmpty()
                ? by(supported, supported.priority(), changes)
                : by(supported, changes.get(0).earlier(), changes.subList(1, changes.size()));
    }

    private LocalDate by(SupportCase supported, String priority, List<CasePriorities.Change> changes) {
        Instant opened = supported.openedOn().atStartOfDay(clock.getZone()).toInstant();
        return CaseTables.PRIORITIES.stream()
                .filter(level -> isAsUrgent(priority, level))
                .map(level -> deadlines.after(Objects.requireNonNull(WITHIN.get(level)), since(level, opened, changes)))
                .map(end -> LocalDate.ofInstant(end, clock.getZone()))
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    private static Instant since(String level, Instant opened, List<CasePriorities.Change> newestFirst) {
        return newestFirst.stream()
                .filter(change -> isAsUrgent(change.priority(), level) && !isAsUrgent(change.earlier(), level))
                .findFirst()
                .map(CasePriorities.Change::at)
                .orElse(opened);
    }

    private static boolean isAsUrgent(String priority, String level) {
        return CaseTables.PRIORITIES.indexOf(priority) <= CaseTables.PRIORITIES.indexOf(level);
    }
}
