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
                number(CheckTables.REFERENCES, check, band(age)), guardian(check, age), recordCheck(check));
    }

    boolean guardian(VolunteerCheck check, int age) {
        return number(CheckTables.GUARDIAN, check, band(age)) > 0;
    }

    boolean licence(VolunteerCheck check, int age) {
        return number(CheckTables.LICENCE, check, band(age)) > 0;
    }

    /** Asked of whoever is to be where children are; by the age group for which checks were determined. */
    boolean certificate(VolunteerCheck check) {
        String band = check.ageBand() == null ? AgeRule.ADULT : check.ageBand();
        return number(CheckTables.CERTIFICATE, check, band) > 0;
    }

    /** What nobody has said yet is not asked for: the role is agreed on before somebody decides. */
    boolean recordCheck(VolunteerCheck check) {
        return recordCheck(
                check.childContact() == null ? CheckTables.NONE : check.childContact(), check.teamWithMinor());
    }

    boolean recordCheck(String childContact, boolean teamWithMinor) {
        return CheckTables.YEARLY.equals(decisions.evaluate(
                CheckTables.BACKGROUND_CHECK, Map.of("childContact", childContact, "teamWithMinor", teamWithMinor)));
    }

    /** Whether whoever has this limit may help a family with children at all. */
    boolean isTold(String limit) {
        return CheckTables.TOLD.equals(decisions.evaluate(CheckTables.LIMITED_CONTACT, Map.of("childLimit", limit)));
    }

    String band(int age) {
        return ages.band(age);
    }

    private int number(String kind, VolunteerCheck check, String band) {
        Object number = decisions.evaluate(
                CheckTables.SCREENING,
                Map.of(
                        "check",
                        kind,
                        "volunteerRole",
                        check.role() == null ? "" : check.role(),
                        "volunteerAge",
                        band,
                        "livedElsewhere",
                        check.livedElsewhere()));
        return number == null ? 0 : ((Number) number).intValue();
    }
}
