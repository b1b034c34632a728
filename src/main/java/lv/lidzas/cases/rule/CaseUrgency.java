package lv.lidzas.cases.rule;

import org.jspecify.annotations.Nullable;

/** How urgent tasks are by the priority of what they are about: 90, 70, 50 as other work has, 30. */
public final class CaseUrgency {

    private static final int MOST_URGENT = 90;
    private static final int STEP = 20;

    private CaseUrgency() {}

    /** @param priority code, one of {@link CaseTables#PRIORITIES} */
    public static int of(String priority) {
        return MOST_URGENT - STEP * CaseTables.PRIORITIES.indexOf(priority);
    }

    /** @return the code of the priority that makes a task so urgent; {@code null} if none does */
    public static @Nullable String level(int urgency) {
        return CaseTables.PRIORITIES.stream()
                .filter(priority -> of(priority) == urgency)
                .findFirst()
                .orElse(null);
    }
}
