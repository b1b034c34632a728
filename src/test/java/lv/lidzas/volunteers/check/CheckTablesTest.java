package lv.lidzas.volunteers.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import lv.lidzas.support.DecisionTable;
import lv.lidzas.volunteers.rule.AgeRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is checked before an admission, row by row and for every combination. */
class CheckTablesTest {

    private static final List<String> ROLES = List.of(
            "companion",
            "languageTutor",
            "interpreter",
            "driver",
            "familySupporter",
            "eventHelper",
            "officeHelper",
            "",
            "aRoleOfTomorrow");

    private final DecisionTable screening = DecisionTable.in("processes/volunteers/screening.dmn");
    private final DecisionTable background = DecisionTable.in("processes/volunteers/backgroundCheck.dmn");

    @ParameterizedTest(name = "{0} of a {1}, {2}: {3}")
    @CsvSource({
        "references, companion, adult, 2",
        "references, familySupporter, adult, 2",
        "references, eventHelper, adult, 0",
        "references, officeHelper, adult, 0",
        "references, eventHelper, minor, 1",
        "references, companion, minor, 1",
        "references, companion, guardianConsent, 1",
        "guardianConsent, companion, guardianConsent, 1",
        "guardianConsent, officeHelper, guardianConsent, 1",
        "guardianConsent, companion, minor, 0",
        "guardianConsent, companion, adult, 0",
        "drivingLicence, driver, adult, 1",
        "drivingLicence, driver, minor, 1",
        "drivingLicence, companion, adult, 0"
    })
    void soManyAreAsked(String check, String role, String band, int many) {
        for (boolean elsewhere : List.of(true, false)) {
            assertThat(ask(check, role, band, elsewhere)).containsExactly(Map.of("screening", many));
        }
    }

    @Test
    void nobodyIsAskedForTheCertificateOfAnotherStateAndTheRowSaysWhatIsMissing() {
        for (String role : ROLES) {
            for (String band : AgeRule.BANDS) {
                assertThat(ask("homeCertificate", role, band, true)).containsExactly(Map.of("screening", 0));
                assertThat(ask("homeCertificate", role, band, false)).containsExactly(Map.of("screening", 0));
            }
        }
        assertThat(screening.hit()).contains("rule_certificateOfElsewhere", "rule_noCertificate");
        assertThat(screening.descriptions().get("rule_certificateOfElsewhere"))
                .contains("Off", "a lawyer names", "GDPR Art. 10");
    }

    @Test
    void whoeverDrivesByTheAgreementShowsALicenceWhateverTheRoleIs() {
        for (String role : ROLES) {
            for (String band : AgeRule.BANDS) {
                assertThat(ask("drivingLicence", role, band, false, true)).containsExactly(Map.of("screening", 1));
            }
        }
    }

    @ParameterizedTest(name = "contact {0}, a minor in the team {1}: {2}")
    @CsvSource({
        "none, false, notRequested",
        "none, true, yearly",
        "eventWithChildren, false, yearly",
        "eventWithChildren, true, yearly",
        "regular, false, yearly",
        "regular, true, yearly"
    })
    void theRegisterIsLookedIntoOnlyWhereTheLawAsksForIt(String contact, boolean withMinor, String often) {
        assertThat(background.ask(Map.of("childContact", contact, "teamWithMinor", withMinor)))
                .containsExactly(Map.of("backgroundCheck", often));
        assertThat(background.rules()).hasSize(3);
    }

    @Test
    void everyCombinationFindsExactlyOneRowAndEveryRowIsFound() {
        for (String check : List.of("references", "guardianConsent", "drivingLicence", "homeCertificate")) {
            for (String role : ROLES) {
                for (String band : AgeRule.BANDS) {
                    for (boolean elsewhere : List.of(true, false)) {
                        for (boolean drives : List.of(true, false)) {
                            assertThat(ask(check, role, band, elsewhere, drives))
                                    .as("%s of %s, %s, elsewhere %s, drives %s", check, role, band, elsewhere, drives)
                                    .hasSize(1);
                        }
                    }
                }
            }
        }
        assertThat(screening.hit()).isEqualTo(screening.rules());
    }

    @Test
    void inAFamilyASecondAdultIsSaidAndEveryOtherLimitRefused() {
        DecisionTable limited = DecisionTable.in("processes/volunteers/limitedContact.dmn");
        assertThat(limited.ask(Map.of("childLimit", "besideAdult"))).containsExactly(Map.of("limitedContact", "told"));
        for (String limit : List.of("namedActivity", "namedGroup", "aLimitOfTomorrow")) {
            assertThat(limited.ask(Map.of("childLimit", limit)))
                    .as(limit)
                    .containsExactly(Map.of("limitedContact", "refused"));
        }
        assertThat(limited.hit()).isEqualTo(limited.rules());
    }

    private List<Map<String, Object>> ask(String check, String role, String band, boolean elsewhere) {
        return ask(check, role, band, elsewhere, false);
    }

    private List<Map<String, Object>> ask(String check, String role, String band, boolean elsewhere, boolean drives) {
        return screening.ask(Map.of(
                "check",
                check,
                "volunteerRole",
                role,
                "volunteerAge",
                band,
                "livedElsewhere",
                elsewhere,
                "drives",
                drives));
    }
}
