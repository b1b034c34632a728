package lv.lidzas.reports.funder;

import static lv.lidzas.reports.funder.FunderReport.Stage.APPROVED;
import static lv.lidzas.reports.funder.FunderReport.Stage.AWAITED;
import static lv.lidzas.reports.funder.FunderReport.Stage.DISCARDED;
import static lv.lidzas.reports.funder.FunderReport.Stage.WRITTEN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.lidzas.records.fields.StageNotPossible;
import lv.lidzas.reporting.Period;
import lv.lidzas.reports.frozen.ReportKind;
import lv.lidzas.support.Transitions;
import org.junit.jupiter.api.Test;

class FunderReportTest {

    private static final Instant NOW = Instant.parse("2026-05-01T10:00:00Z");
    private static final Period MONTH = new Period(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 5, 1));

    @Test
    void aReportIsWrittenUntilItIsApprovedOrDiscardedAndFrozenOnce() {
        new Transitions<>(FunderReportTest::asked, FunderReport::stage)
                .step("freeze", one -> one.freeze(null, NOW), StageNotPossible.class)
                .step("done", one -> one.done("Teksts."), StageNotPossible.class)
                .step("difficulties", one -> one.difficulties("Teksts."), StageNotPossible.class)
                .step("plans", one -> one.plans("Teksts."), StageNotPossible.class)
                .step("returnReason", one -> one.returnReason("Teksts."), StageNotPossible.class)
                .step("approve", one -> one.approve("vaditaja", NOW), StageNotPossible.class)
                .step("discard", one -> one.discard(NOW), StageNotPossible.class)
                .from(
                        AWAITED,
                        List.of(),
                        Map.of(
                                "freeze", WRITTEN,
                                "done", AWAITED,
                                "difficulties", AWAITED,
                                "plans", AWAITED,
                                "returnReason", AWAITED))
                .from(
                        WRITTEN,
                        List.of("freeze"),
                        Map.of(
                                "done", WRITTEN,
                                "difficulties", WRITTEN,
                                "plans", WRITTEN,
                                "returnReason", WRITTEN,
                                "approve", APPROVED,
                                "discard", DISCARDED))
                .from(APPROVED, List.of("freeze", "approve"), Map.of())
                .from(DISCARDED, List.of("freeze", "discard"), Map.of())
                .walk(FunderReport.Stage.class);
    }

    private static FunderReport asked() {
        return new FunderReport("G-2026-000001", ReportKind.FUNDER, MONTH, null, "vaditaja", NOW);
    }
}
