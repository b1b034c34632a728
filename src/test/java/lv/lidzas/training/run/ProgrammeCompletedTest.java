package lv.lidzas.training.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import lv.lidzas.support.DecisionTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the core programme counts as learnt, row by row and border by border. */
class ProgrammeCompletedTest {

    private final DecisionTable table = DecisionTable.in("processes/training/programmeCompleted.dmn");

    @ParameterizedTest(name = "{0} mandatory left, {1} %, {2} missed, {3} to choose: {4}")
    @CsvSource({
        "0, 80, 0, 0, completed",
        "0, 100, 2, 2, completed",
        "0, 79, 0, 0, awaitAttendance",
        "0, 79, 0, 1, chooseSessions",
        "0, 79, 1, 1, missed",
        "1, 95, 0, 0, awaitAttendance",
        "1, 95, 0, 1, chooseSessions",
        "3, 0, 1, 10, missed"
    })
    void mandatoryModulesWholeAndEightyPerCentOfTheHours(int left, int percent, int missed, int choose, String next) {
        assertThat(ask(left, percent, missed, choose)).containsExactly(Map.of("programmeCompleted", next));
    }

    @Test
    void everyCombinationFindsExactlyOneRowAndEveryRowACombination() {
        for (int left = 0; left <= 3; left++) {
            for (int percent = 0; percent <= 100; percent++) {
                for (int missed = 0; missed <= 2; missed++) {
                    for (int choose = missed; choose <= 3; choose++) {
                        assertThat(ask(left, percent, missed, choose)).hasSize(1);
                    }
                }
            }
        }
        assertThat(table.hit()).isEqualTo(table.rules());
    }

    private List<Map<String, Object>> ask(int left, int percent, int missed, int choose) {
        return table.ask(Map.of(
                "mandatoryModulesLeft", left,
                "attendancePercent", percent,
                "modulesMissed", missed,
                "modulesToChoose", choose));
    }
}
