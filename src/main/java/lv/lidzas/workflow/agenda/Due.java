package lv.lidzas.workflow.agenda;

import java.time.Duration;

/** When the tasks that are asked for are due. */
public enum Due {
    ANY("true"),
    LATE("t.due_date_ < :now"),
    /** Not late yet, and due within seven days. */
    SOON("t.due_date_ >= :now and t.due_date_ < :soon");

    static final Duration AHEAD = Duration.ofDays(7);

    private final String condition;

    Due(String condition) {
        this.condition = condition;
    }

    /** In SQL, about a task {@code t}. */
    String condition() {
        return condition;
    }
}
