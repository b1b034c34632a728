package lv.lidzas.workflow.gate;

import java.util.Set;

/** The one table of all deadlines, whose rows models name as {@code ${deadlines.x}}. */
final class DeadlineTable {

    static final String ID = "deadlines";
    static final Set<String> UNITS = Set.of("minutes", "hours", "days", "workingDays", "months");

    private DeadlineTable() {}

    static Set<String> names(Library library) {
        return library.decision(ID).map(DecisionFile::deadlineNames).orElse(Set.of());
    }
}
