package lv.lidzas.volunteers.rule;

import java.util.Map;
import lv.lidzas.workflow.Decisions;
import org.springframework.stereotype.Component;

/** Asks the decision {@code probationContacts} whether a volunteer has met people often enough to be reviewed. */
@Component
public class ProbationRule {

    private final Decisions decisions;

    ProbationRule(Decisions decisions) {
        this.decisions = decisions;
    }

    public boolean isEnough(int contacts) {
        return VolunteerTables.ENOUGH.equals(
                decisions.evaluate(VolunteerTables.CONTACTS, Map.of("contactsHeld", contacts)));
    }
}
