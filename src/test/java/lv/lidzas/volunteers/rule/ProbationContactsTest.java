package lv.lidzas.volunteers.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import lv.lidzas.support.DecisionTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** After how many contacts probation is reviewed before its last day, at the border and for every number. */
class ProbationContactsTest {

    private final DecisionTable table = DecisionTable.in("processes/volunteers/probationContacts.dmn");

    @ParameterizedTest(name = "{0} contacts: {1}")
    @CsvSource({"0, few", "9, few", "10, enough", "300, enough"})
    void tenContactsAreEnough(int contacts, String answer) {
        assertThat(at(contacts)).containsExactly(Map.of("probationContacts", answer));
    }

    @Test
    void everyNumberFindsExactlyOneRowAndEveryRowANumber() {
        for (int contacts = 0; contacts <= 50; contacts++) {
            assertThat(at(contacts)).as("after %d", contacts).hasSize(1);
        }
        assertThat(table.hit()).isEqualTo(table.rules());
    }

    private List<Map<String, Object>> at(int contacts) {
        return table.ask(Map.of("contactsHeld", contacts));
    }
}
