package lv.lidzas.example;

import static lv.lidzas.example.LoanStage.LENT;
import static lv.lidzas.example.LoanStage.LOST;
import static lv.lidzas.example.LoanStage.RETURNED;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.lidzas.records.fields.StageNotPossible;
import lv.lidzas.support.Transitions;
import org.junit.jupiter.api.Test;

class LoanStageTest {

    @Test
    void aLoanEndsOnceAndNeverBeginsAnew() {
        new Transitions<>(LoanStageTest::lent, ToolLoan::stage)
                .step("lend", loan -> loan.end(LENT), StageNotPossible.class)
                .step("return", loan -> loan.end(RETURNED), StageNotPossible.class)
                .step("lose", loan -> loan.end(LOST), StageNotPossible.class)
                .from(LENT, List.of(), Map.of("return", RETURNED, "lose", LOST))
                .from(RETURNED, List.of("return"), Map.of())
                .from(LOST, List.of("lose"), Map.of())
                .walk(LoanStage.class);
    }

    private static ToolLoan lent() {
        return new ToolLoan("X-2026-000001", "V-2026-000001", LocalDate.of(2026, 5, 1));
    }
}
