package lv.lidzas.cases.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import lv.lidzas.cases.needs.CaseNeeds;
import lv.lidzas.cases.rule.CaseTables;
import lv.lidzas.support.DecisionTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseDecisionTablesTest {

    private static final List<String> STATUSES =
            List.of("asylumSeeker", "refugee", "alternative", "temporaryProtection", "other");

    private final DecisionTable support = DecisionTable.in("processes/cases/stateSupport.dmn");
    private final DecisionTable priority = DecisionTable.in("processes/cases/casePriority.dmn");
    private final DecisionTable weight = DecisionTable.in("processes/cases/caseWeight.dmn");
    private final DecisionTable caseload = DecisionTable.in("processes/matching/caseload.dmn");

    @ParameterizedTest(name = "{0}, {1} months, returned {2}, mentor {3}: {4}")
    @CsvSource({
        "asylumSeeker, 0, false, false, stateMentor",
        "refugee, 12, false, false, coordinate",
        "refugee, 12, true, false, reopenMentor",
        "alternative, 13, true, false, coreReturned",
        "alternative, 13, false, false, core",
        "alternative, 40, true, true, coordinate",
        "temporaryProtection, 5, false, false, ukraineProgramme",
        "other, 999, false, false, informOnly"
    })
    void theStateOwesWhatItsRulesSay(String status, int months, boolean returned, boolean mentor, String owed) {
        assertThat(support(status, months, returned, mentor)).containsExactly(Map.of("stateSupport", owed));
    }

    @Test
    void everyCombinationOfStateSupportFindsExactlyOneRowAndEveryRowACombination() {
        for (String status : STATUSES) {
            for (int months = 0; months <= 30; months++) {
                for (boolean returned : new boolean[] {true, false}) {
                    for (boolean mentor : new boolean[] {true, false}) {
                        assertThat(support(status, months, returned, mentor)).hasSize(1);
                    }
                }
            }
        }
        assertThat(support.hit()).isEqualTo(support.rules());
    }

    @Test
    void everySignHasOnePriorityAndEveryRowASign() {
        List<String> signals = List.of(
                "violence",
                "trafficking",
                "childDanger",
                "suicideRisk",
                "noShelterTonight",
                "noDocuments",
                "noIncomeOrFood",
                "evictionSoon",
                "urgentMedical",
                "permitEndsSoon");
        signals.forEach(sign -> assertThat(priority(sign)).as(sign).isIn("critical", "high"));
        CaseNeeds.AREAS.forEach(sign -> assertThat(priority(sign)).as(sign).isIn("medium", "low"));
        assertThat(priority.hit()).isEqualTo(priority.rules());
    }

    @Test
    void probationCarriesOneCaseOfTheMiddleWeightAndTheTeamTwo() {
        assertThat(caseload.ask(Map.of("volunteerStage", "probation"))).containsExactly(Map.of("caseload", 2));
        assertThat(caseload.ask(Map.of("volunteerStage", "active"))).containsExactly(Map.of("caseload", 4));
        assertThat(caseload.ask(Map.of("volunteerStage", "training"))).containsExactly(Map.of("caseload", 0));
        assertThat(caseload.ask(Map.of("volunteerStage", "paused"))).containsExactly(Map.of("caseload", 0));
        assertThat(caseload.hit()).isEqualTo(caseload.rules());
    }

    @Test
    void everyCaseWeighsSomethingByExactlyOneRowAndEveryRowWeighsSomeCase() {
        for (String urgent : CaseTables.PRIORITIES) {
            for (boolean children : new boolean[] {true, false}) {
                for (String amount : List.of("few", "monthly", "weekly", "more", CaseTables.AMOUNT_UNKNOWN)) {
                    assertThat(weight(urgent, children, amount)).isBetween(1, 3);
                }
            }
        }
        assertThat(weight.hit()).isEqualTo(weight.rules());
    }

    @ParameterizedTest(name = "{0}, children {1}, {2}: {3}")
    @CsvSource({
        "critical, false, few, 3",
        "critical, true, weekly, 3",
        "high, true, few, 3",
        "high, false, more, 3",
        "high, false, weekly, 2",
        "medium, true, more, 3",
        "low, true, unknown, 2",
        "low, false, more, 2",
        "medium, false, unknown, 2",
        "medium, false, monthly, 1",
        "low, false, weekly, 1"
    })
    void aFamilyInDangerWeighsMoreThanALanguageHour(String urgent, boolean children, String amount, int expected) {
        assertThat(weight(urgent, children, amount)).isEqualTo(expected);
    }

    private int weight(String urgent, boolean children, String amount) {
        List<Map<String, Object>> rows =
                weight.ask(Map.of("priority", urgent, "withChildren", children, "helpAmount", amount));
        assertThat(rows).hasSize(1);
        return ((Number) rows.get(0).get("caseWeight")).intValue();
    }

    private List<Map<String, Object>> support(String status, int months, boolean returned, boolean mentor) {
        return support.ask(Map.of(
                "protectionStatus", status,
                "monthsSinceStatus", months,
                "returned", returned,
                "stateMentorActive", mentor));
    }

    private Object priority(String sign) {
        List<Map<String, Object>> rows = priority.ask(Map.of("sign", sign));
        assertThat(rows).as(sign).hasSize(1);
        return rows.get(0).get("casePriority");
    }
}
