package lv.lidzas.volunteers;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** How far a volunteer has come. */
enum Stage {
    APPLIED,
    INTERVIEW,
    CHECKS,
    AGREEMENT,
    TRAINING,
    PROBATION,
    ACTIVE,
    PAUSED,
    ENDED,
    REJECTED,
    WITHDRAWN;

    static final Set<Stage> IN_TEAM = EnumSet.of(TRAINING, PROBATION, ACTIVE, PAUSED);

    /** As stored, and as the code of forms. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Stage of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Whether the organisation has taken this volunteer in and not parted since. */
    boolean inTeam() {
        return IN_TEAM.contains(this);
    }
}
