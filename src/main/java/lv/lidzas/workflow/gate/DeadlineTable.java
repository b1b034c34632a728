package lv.lidzas.workflow.gate;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The one table of all deadlines, whose rows models name as {@code ${deadlines.x}}. */
final class DeadlineTable {

    static final String ID = "deadlines";
    static final List<String> OUTPUTS = List.of("amount", "unit");

    /** The longest that a wait may last, by unit. */
    static final Map<String, Integer> LONGEST =
            Map.of("minutes", 1440, "hours", 744, "days", 3660, "workingDays", 1000, "months", 120);

    private DeadlineTable() {}

    static Set<String> names(Library library) {
        return library.decision(ID).map(DecisionFile::deadlineNames).orElse(Set.of());
    }
}
