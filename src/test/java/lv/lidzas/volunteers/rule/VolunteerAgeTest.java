package lv.lidzas.volunteers.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import lv.lidzas.support.DecisionTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the Volunteer Work Law asks at which age, row by row and border by border. */
class VolunteerAgeTest {

    private final DecisionTable table = DecisionTable.in("processes/volunteers/volunteerAge.dmn");

    @ParameterizedTest(name = "{0} years: {1}, {2}")
    @CsvSource({
        "0, tooYoung, a child whose year of birth was mistyped",
        "12, tooYoung, the day before the thirteenth birthday",
        "13, guardianConsent, the thirteenth birthday",
        "15, guardianConsent, the middle of the band",
        "16, guardianConsent, the safe reading of 'from 13 to 16'",
        "17, minor, the seventeenth birthday",
        "18, adult, the eighteenth birthday",
        "90, adult, there is no upper limit"
    })
    void anAgeBringsWhatTheLawAsks(int years, String band) {
        assertThat(at(years)).containsExactly(Map.of("volunteerAge", band));
    }

    @Test
    void everyAgeFindsExactlyOneRowAndEveryRowAnAge() {
        for (int years = 0; years <= 130; years++) {
            assertThat(at(years)).as("at %d", years).hasSize(1);
        }
        assertThat(table.hit()).isEqualTo(table.rules());
    }

    @Test
    void everyRowNamesTheLaw() {
        assertThat(table.descriptions())
                .allSatisfy((rule, text) -> assertThat(text).as(rule).contains("Volunteer Work Law", "s. 4"));
    }

    private List<Map<String, Object>> at(int years) {
        return table.ask(Map.of("ageInYears", years));
    }
}
