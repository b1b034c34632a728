package lv.lidzas.volunteers.stage;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** How far a volunteer has come. */
public enum Stage {
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

    public static final Set<Stage> IN_TEAM = EnumSet.of(TRAINING, PROBATION, ACTIVE, PAUSED);

    /** As stored, and as the code of forms. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Stage of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Whether the organisation has taken this volunteer in and not parted since. */
    public boolean inTeam() {
        return IN_TEAM.contains(this);
    }
}
