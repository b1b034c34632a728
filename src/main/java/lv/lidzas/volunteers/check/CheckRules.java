package lv.lidzas.volunteers.check;

import java.util.Map;
import java.util.function.Function;
import lv.lidzas.forms.UntilDeployed;
import lv.lidzas.volunteers.rule.AgeRule;
import lv.lidzas.workflow.Decisions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the tables what has to be checked. */
@Component
class CheckRules {

    private final Decisions decisions;
    private final AgeRule ages;
    private final Function<String, Boolean> elsewhere;

    CheckRules(Decisions decisions, AgeRule ages, UntilDeployed memory) {
        this.decisions = decisions;
        this.ages = ages;
        elsewhere = memory.remembered(this::askElsewhere);
    }

    NeededChecks needed(VolunteerCheck check, int age) {
        return new NeededChecks(references(check, age), guardian(check, age), recordCheck(check));
    }

    int references(VolunteerCheck check, int age) {
        return number(CheckTables.REFERENCES, check, band(age));
    }

    /** A role that asks for more than was asked before wants the difference. */
    int moreReferences(VolunteerCheck check, @Nullable Integer age) {
        return age == null ? 0 : Math.max(0, references(check, age) - check.referencesAsked());
    }

    boolean guardian(VolunteerCheck check, int age) {
        return number(CheckTables.GUARDIAN, check, band(age)) > 0;
    }

    /** @param drives whether an agreement says so, whatever the role is */
    boolean licence(VolunteerCheck check, int age, boolean drives) {
        return number(CheckTables.LICENCE, check, band(age), drives) > 0;
    }

    /** The same by the age group for which checks were determined. */
    boolean licence(VolunteerCheck check, boolean drives) {
        return number(CheckTables.LICENCE, check, band(check), drives) > 0;
    }

    /** Asked of whoever is to be where children are; by the age group for which checks were determined. */
    boolean certificate(VolunteerCheck check) {
        return check.livedElsewhere() && asksElsewhere(check);
    }

    /** Whether whoever does that work would be asked for a certificate after having lived elsewhere. */
    boolean asksElsewhere(VolunteerCheck check) {
        return elsewhere.apply(band(check) + " " + role(check));
    }

    private static String band(VolunteerCheck check) {
        return check.ageBand() == null ? AgeRule.ADULT : check.ageBand();
    }

    private boolean askElsewhere(String bandAndRole) {
        String[] asked = bandAndRole.split(" ", 2);
        return number(CheckTables.CERTIFICATE, asked[1], asked[0], true, false) > 0;
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
        return number(kind, check, band, false);
    }

    private int number(String kind, VolunteerCheck check, String band, boolean drives) {
        return number(kind, role(check), band, check.livedElsewhere(), drives);
    }

    private static String role(VolunteerCheck check) {
        return check.role() == null ? "" : check.role();
    }

    private int number(String kind, String role, String band, boolean livedElsewhere, boolean drives) {
        Object number = decisions.evaluate(
                CheckTables.SCREENING,
                Map.of(
                        "check",
                        kind,
                        "volunteerRole",
                        role,
                        "volunteerAge",
                        band,
                        "livedElsewhere",
                        livedElsewhere,
                        "drives",
                        drives));
        return number == null ? 0 : ((Number) number).intValue();
    }
}
