package lv.lidzas.matching;

import static lv.lidzas.matching.AssignmentStage.ACTIVE;
import static lv.lidzas.matching.AssignmentStage.DECLINED;
import static lv.lidzas.matching.AssignmentStage.ENDED;
import static lv.lidzas.matching.AssignmentStage.PROPOSED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.lidzas.records.AlreadyDone;
import lv.lidzas.support.Transitions;
import org.junit.jupiter.api.Test;

class AssignmentTest {

    private static final Instant NOW = Instant.parse("2026-05-01T10:00:00Z");

    @Test
    void anOfferIsAnsweredOnceAndWhatIsOverDoesNotEndAgain() {
        new Transitions<>(AssignmentTest::proposed, Assignment::stage)
                .step("accept", one -> one.accept(NOW), AlreadyDone.class)
                .step("decline", one -> one.decline(NOW), AlreadyDone.class)
                .step("end", one -> one.end(NOW), AlreadyDone.class)
                .from(PROPOSED, List.of(), Map.of("accept", ACTIVE, "decline", DECLINED, "end", DECLINED))
                .from(ACTIVE, List.of("accept"), Map.of("end", ENDED))
                .from(DECLINED, List.of("decline"), Map.of())
                .from(ENDED, List.of("accept", "end"), Map.of())
                .walk(AssignmentStage.class);
    }

    @Test
    void aReminderIsRememberedByItsDay() {
        Assignment assignment = proposed();
        assignment.accept(NOW);
        assignment.reminded(LocalDate.of(2026, 5, 2));

        assertThat(assignment.remindedOn()).isEqualTo("2026-05-02");
        assertThat(assignment.stage()).isEqualTo(ACTIVE);
    }

    private static Assignment proposed() {
        return new Assignment("O-2026-000001", "C-2026-000001", "V-2026-000001", false, NOW);
    }
}
