package lv.lidzas.training.attendance;

import java.util.Arrays;

/** What is asked of the list of sessions; each is one click away and counted. */
enum SessionSelection {
    AHEAD("gaidamas", "s.stage = 'open' and s.ends_at > :now"),
    WITH_PLACES("ar-vietam", AHEAD.condition + " and s.places > " + SessionSelection.TAKEN),
    FULL("pilnas", AHEAD.condition + " and s.places <= " + SessionSelection.TAKEN),
    UNRECORDED("bez-apmeklejuma", "s.stage = 'open' and s.ends_at <= :now"),
    HELD("notikusas", "s.stage = 'closed'"),
    CANCELLED("atceltas", "s.stage = 'cancelled'");

    /** How many have a place, in SQL. */
    static final String TAKEN = "(select count(*) from lidzas.training_enrolment e where e.session = s.reference)";

    private final String code;
    private final String condition;

    SessionSelection(String code, String condition) {
        this.code = code;
        this.condition = condition;
    }

    /** What an address calls it. */
    String code() {
        return code;
    }

    /** In SQL, about a session {@code s}. */
    String condition() {
        return condition;
    }

    /** Whether its sessions are over: the latest is the first then. */
    boolean isOver() {
        return this == UNRECORDED || this == HELD || this == CANCELLED;
    }

    /** Sessions ahead, unless an address asks for others. */
    static SessionSelection of(String code) {
        return Arrays.stream(values())
                .filter(selection -> selection.code.equals(code))
                .findFirst()
                .orElse(AHEAD);
    }
}
