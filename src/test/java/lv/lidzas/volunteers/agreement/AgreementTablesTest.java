package lv.lidzas.volunteers.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import lv.lidzas.support.DecisionTable;
import lv.lidzas.volunteers.rule.AgeRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the law asks of an agreement, row by row and for every combination. */
class AgreementTablesTest {

    private static final List<Boolean> EITHER = List.of(true, false);

    private final DecisionTable form = DecisionTable.in("processes/volunteers/agreementForm.dmn");
    private final DecisionTable insurance = DecisionTable.in("processes/volunteers/insurance.dmn");

    @ParameterizedTest(name = "{0}, asked {1}, expenses {2}, children {3}: {4}")
    @CsvSource({
        "tooYoung, false, false, none, volunteerMinor",
        "guardianConsent, false, false, none, volunteerMinor",
        "minor, true, true, regular, volunteerMinor",
        "adult, true, false, none, partyAsked",
        "adult, true, true, regular, partyAsked",
        "adult, false, true, none, expensesCovered",
        "adult, false, true, regular, expensesCovered",
        "adult, false, false, eventWithChildren, workWithChildren",
        "adult, false, false, regular, workWithChildren",
        "adult, false, false, none, byLink"
    })
    void theFormAndItsReason(String age, boolean asked, boolean expenses, String children, String expected) {
        assertThat(weighed(age, asked, expenses, children)).containsExactly(Map.of("agreementForm", expected));
    }

    @ParameterizedTest(name = "homes {0}, driving {1}, physical {2}: {3}")
    @CsvSource({
        "true, false, false, mandatory",
        "false, true, false, mandatory",
        "false, false, true, mandatory",
        "true, true, true, mandatory",
        "false, false, false, notRequired"
    })
    void theInsurance(boolean homeVisits, boolean driving, boolean physicalWork, String expected) {
        assertThat(insured(homeVisits, driving, physicalWork)).containsExactly(Map.of("insurance", expected));
    }

    @Test
    void everyCombinationFindsOneAnswerAndEveryRowIsFound() {
        for (String age : AgeRule.BANDS) {
            for (boolean asked : EITHER) {
                for (boolean expenses : EITHER) {
                    for (String children : AgreementBook.CHILDREN) {
                        assertThat(weighed(age, asked, expenses, children)).hasSize(1);
                    }
                }
            }
        }
        for (boolean homeVisits : EITHER) {
            for (boolean driving : EITHER) {
                for (boolean physicalWork : EITHER) {
                    assertThat(insured(homeVisits, driving, physicalWork)).hasSize(1);
                }
            }
        }
        assertThat(form.hit()).isEqualTo(form.rules());
        assertThat(insurance.hit()).isEqualTo(insurance.rules());
    }

    private List<Map<String, Object>> weighed(String age, boolean asked, boolean expenses, String children) {
        return form.ask(Map.of(
                "volunteerAge",
                age,
                "partyAsked",
                asked,
                "expensesCovered",
                expenses,
                "contactWithChildren",
                children));
    }

    private List<Map<String, Object>> insured(boolean homeVisits, boolean driving, boolean physicalWork) {
        return insurance.ask(Map.of("homeVisits", homeVisits, "driving", driving, "physicalWork", physicalWork));
    }
}
