package lv.lidzas.volunteers.check;

import java.util.List;
import lv.lidzas.forms.NeededCodes;
import lv.lidzas.records.FieldKind;
import lv.lidzas.volunteers.rule.AgeRule;
import lv.lidzas.workflow.contract.DecisionContract;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What checks ask of decision tables. */
@Configuration(proxyBeanMethods = false)
class CheckTables {

    static final String REFERENCES = "references";
    static final String GUARDIAN = "guardianConsent";
    static final String LICENCE = "drivingLicence";
    static final String CERTIFICATE = "homeCertificate";

    /** How many of one kind of check are asked of somebody who is to do this. */
    static final DecisionContract SCREENING = DecisionContract.number("screening")
            .given("check", List.of(REFERENCES, GUARDIAN, LICENCE, CERTIFICATE))
            .given("volunteerRole", List.of(), "volunteer.role")
            .given("volunteerAge", AgeRule.BANDS)
            .given("livedElsewhere", FieldKind.BOOLEAN)
            .given("drives", FieldKind.BOOLEAN);

    static final String YEARLY = "yearly";
    static final String NONE = "none";
    static final String REGULAR = "regular";

    /** Whether a record check is asked for, and how often. */
    static final DecisionContract BACKGROUND_CHECK = DecisionContract.code(
                    "backgroundCheck", List.of(YEARLY, "notRequested"), YEARLY)
            .given("childContact", List.of(NONE, "eventWithChildren", REGULAR), "volunteer.childContact")
            .given("teamWithMinor", FieldKind.BOOLEAN);

    static final String TOLD = "told";

    /** What a limit means where somebody is to help a family with children. */
    static final DecisionContract LIMITED_CONTACT = DecisionContract.code(
                    "limitedContact", List.of(TOLD, "refused"), "refused")
            .given("childLimit", List.of(), "volunteer.childLimits");

    /** What colleagues obey in the work with children. */
    static final NeededCodes CHILD_LIMITS = new NeededCodes("childLimits", List.of());

    @Bean
    DecisionContract limitedContactContract() {
        return LIMITED_CONTACT;
    }

    @Bean
    NeededCodes childLimitCodes() {
        return CHILD_LIMITS;
    }

    @Bean
    DecisionContract backgroundCheckContract() {
        return BACKGROUND_CHECK;
    }

    @Bean
    DecisionContract screeningContract() {
        return SCREENING;
    }
}
