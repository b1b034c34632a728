package lv.lidzas.workflow.gate.files;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The one table of all deadlines, whose rows models name as {@code ${deadlines.x}}. */
public final class DeadlineTable {

    public static final String ID = "deadlines";
    public static final List<String> OUTPUTS = List.of("amount", "unit");

    /** The longest that a wait may last, by unit. */
    public static final Map<String, Integer> LONGEST =
            Map.of("minutes", 1440, "hours", 744, "days", 3660, "workingDays", 1000, "months", 120);

    private DeadlineTable() {}

    public static Set<String> names(Library library) {
        return library.decision(ID).map(DecisionFile::deadlineNames).orElse(Set.of());
    }
}
