package lv.lidzas.training.run;

import static lv.lidzas.training.run.TrainingRun.Stage.COMPLETED;
import static lv.lidzas.training.run.TrainingRun.Stage.DISCONTINUED;
import static lv.lidzas.training.run.TrainingRun.Stage.LEARNING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.lidzas.records.AlreadyDone;
import lv.lidzas.support.Transitions;
import org.junit.jupiter.api.Test;

class TrainingRunTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
    private static final String CERTIFICATE = "AP-2026-000001";

    @Test
    void aRunEndsOnceCompletedOrDiscontinued() {
        new Transitions<>(TrainingRunTest::begun, TrainingRun::stage)
                .step("complete", run -> run.complete(DAY, CERTIFICATE), AlreadyDone.class)
                .step("discontinue", run -> run.discontinue(DAY), AlreadyDone.class)
                .from(LEARNING, List.of(), Map.of("complete", COMPLETED, "discontinue", DISCONTINUED))
                .from(COMPLETED, List.of("complete"), Map.of())
                .from(DISCONTINUED, List.of("discontinue"), Map.of())
                .walk(TrainingRun.Stage.class);
    }

    @Test
    void theEndHasADayAndAnOpenRunHasNone() {
        TrainingRun run = begun();
        run.plan(DAY.plusDays(60));
        assertThat(run.dueOn()).isEqualTo(DAY.plusDays(60));
        assertThat(run.endedOn()).isNull();
        assertThat(run.certificate()).isNull();
        assertThat(run.isOpen()).isTrue();

        run.complete(DAY.plusDays(9), CERTIFICATE);

        assertThat(run.endedOn()).isEqualTo(DAY.plusDays(9));
        assertThat(run.certificate()).isEqualTo(CERTIFICATE);
        assertThat(run.isOpen()).isFalse();
    }

    private static TrainingRun begun() {
        return new TrainingRun("T-2026-000001", "P-2026-000001", "V-2026-000001", "M-2026-000001", DAY);
    }
}
