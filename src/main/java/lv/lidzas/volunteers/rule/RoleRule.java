package lv.lidzas.volunteers.rule;

import java.util.Map;
import lv.lidzas.workflow.Decisions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the decision {@code roleSupport} whether somebody in a role supports people alone. */
@Component
public class RoleRule {

    private final Decisions decisions;

    RoleRule(Decisions decisions) {
        this.decisions = decisions;
    }

    /** @param role code; {@code null} of whoever was taken in before roles were asked for */
    public boolean supportsAlone(@Nullable String role) {
        return VolunteerTables.ALONE.equals(
                decisions.evaluate(VolunteerTables.SUPPORT, Map.of("volunteerRole", role == null ? "" : role)));
    }
}
