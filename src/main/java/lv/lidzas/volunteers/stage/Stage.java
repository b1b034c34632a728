package lv.lidzas.volunteers.stage;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import lv.lidzas.records.fields.CodeConverter;
import lv.lidzas.values.Coded;

/** How far a volunteer has come. */
public enum Stage implements Coded {
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

    private static final Set<Stage> ON_THE_WAY = EnumSet.range(APPLIED, TRAINING);

    public static final Set<Stage> IN_TEAM = EnumSet.of(TRAINING, PROBATION, ACTIVE, PAUSED);

    /** Codes of the stages in which somebody is on the way or in the team, in their order. */
    public static List<String> openCodes() {
        return EnumSet.complementOf(EnumSet.of(ENDED, REJECTED, WITHDRAWN)).stream()
                .map(Stage::code)
                .toList();
    }

    public static Stage of(String code) {
        return CodeConverter.read(Stage.class, code);
    }

    /** Whether the training is over and the work has begun. */
    public boolean worksOrPauses() {
        return inTeam() && this != TRAINING;
    }

    /** Whether somebody who has applied may still withdraw: the work has not begun. */
    public boolean onTheWay() {
        return ON_THE_WAY.contains(this);
    }

    /** Whether the organisation has taken this volunteer in and not parted since. */
    public boolean inTeam() {
        return IN_TEAM.contains(this);
    }
}
