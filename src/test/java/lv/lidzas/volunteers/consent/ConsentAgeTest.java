package lv.lidzas.volunteers.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import lv.lidzas.support.DecisionTable;
import lv.lidzas.volunteers.rule.AgeRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who consents alone, row by row and for every combination. */
class ConsentAgeTest {

    private final DecisionTable table = DecisionTable.in("processes/volunteers/consentAge.dmn");

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "tooYoung, photos, withGuardian",
        "tooYoung, mailing, withGuardian",
        "guardianConsent, photos, withGuardian",
        "guardianConsent, mailing, withGuardian",
        "minor, photos, alone",
        "minor, mailing, alone",
        "adult, photos, alone",
        "adult, mailing, alone"
    })
    void whoConsents(String age, String purpose, String expected) {
        assertThat(table.ask(Map.of("volunteerAge", age, "consentPurpose", purpose)))
                .containsExactly(Map.of("consentAge", expected));
    }

    @Test
    void everyCombinationFindsOneAnswerAndEveryRowIsFound() {
        for (String age : AgeRule.BANDS) {
            for (ConsentPurpose purpose : ConsentPurpose.values()) {
                assertThat(table.ask(Map.of("volunteerAge", age, "consentPurpose", purpose.code())))
                        .as("%s, %s", age, purpose)
                        .hasSize(1);
            }
        }
        assertThat(table.hit()).isEqualTo(table.rules());
    }
}
