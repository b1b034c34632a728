package lv.lidzas.volunteers.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import lv.lidzas.support.DecisionTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may support a person alone, row by row. */
class RoleSupportTest {

    private final DecisionTable support = DecisionTable.in("processes/volunteers/roleSupport.dmn");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "eventHelper, withOthers",
        "officeHelper, withOthers",
        "companion, alone",
        "languageTutor, alone",
        "interpreter, alone",
        "driver, alone",
        "familySupporter, alone",
        "aRoleOfTomorrow, alone",
        "'', alone"
    })
    void eachRoleHasOneAnswer(String role, String answer) {
        assertThat(support.ask(Map.of("volunteerRole", role))).containsExactly(Map.of("roleSupport", answer));
    }

    @Test
    void bothRowsAreFoundAndSayWhereTheyComeFrom() {
        eachRoleHasOneAnswer("eventHelper", "withOthers");
        eachRoleHasOneAnswer("companion", "alone");

        assertThat(support.hit()).isEqualTo(support.rules());
    }
}
