package lv.lidzas.volunteers.check;

import java.util.Map;
import lv.lidzas.volunteers.rule.AgeRule;
import lv.lidzas.workflow.Decisions;
import org.springframework.stereotype.Component;

/** Asks the tables what has to be checked. */
@Component
class CheckRules {

    private final Decisions decisions;
    private final AgeRule ages;

    CheckRules(Decisions decisions, AgeRule ages) {
        this.decisions = decisions;
        this.ages = ages;
    }

    NeededChecks needed(VolunteerCheck check, int age) {
        return new NeededChecks(
                number(CheckTables.REFERENCES, check, age), number(CheckTables.GUARDIAN, check, age) > 0);
    }

    private int number(String kind, VolunteerCheck check, int age) {
        Object number = decisions.evaluate(
                CheckTables.SCREENING,
                Map.of(
                        "check",
                        kind,
                        "volunteerRole",
                        check.role() == null ? "" : check.role(),
                        "volunteerAge",
                        ages.band(age)));
        return number == null ? 0 : ((Number) number).intValue();
    }
}
