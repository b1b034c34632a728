package lv.lidzas.volunteers.application;

import static lv.lidzas.volunteers.stage.Stage.ACTIVE;
import static lv.lidzas.volunteers.stage.Stage.AGREEMENT;
import static lv.lidzas.volunteers.stage.Stage.APPLIED;
import static lv.lidzas.volunteers.stage.Stage.CHECKS;
import static lv.lidzas.volunteers.stage.Stage.ENDED;
import static lv.lidzas.volunteers.stage.Stage.INTERVIEW;
import static lv.lidzas.volunteers.stage.Stage.PAUSED;
import static lv.lidzas.volunteers.stage.Stage.PROBATION;
import static lv.lidzas.volunteers.stage.Stage.REJECTED;
import static lv.lidzas.volunteers.stage.Stage.TRAINING;
import static lv.lidzas.volunteers.stage.Stage.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import lv.lidzas.records.fields.StageNotPossible;
import lv.lidzas.support.Transitions;
import lv.lidzas.volunteers.stage.Stage;
import lv.lidzas.volunteers.stage.StageEntry;
import org.junit.jupiter.api.Test;

class VolunteerTest {

    private static final Instant NOW = Instant.parse("2026-05-01T10:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    private static final Map<String, Consumer<Volunteer>> STEPS = Map.of(
            "invite", volunteer -> volunteer.invite(NOW),
            "reject", volunteer -> volunteer.reject(NOW),
            "reopen", volunteer -> volunteer.reopen(NOW),
            "withdraw", volunteer -> volunteer.withdraw(NOW),
            "admit", volunteer -> volunteer.admit(null, NOW),
            "beginProbation", volunteer -> volunteer.beginProbation(DAY.plusMonths(3), NOW));

    @Test
    void fromEachStageOnlyTheDrawnStepsArePossible() {
        Transitions<Volunteer, Stage> transitions = new Transitions<>(() -> after(List.of()), Volunteer::stage);
        STEPS.forEach((name, step) -> transitions.step(name, step, StageNotPossible.class));
        transitions
                .from(APPLIED, List.of(), Map.of("invite", INTERVIEW, "reject", REJECTED, "withdraw", WITHDRAWN))
                .from(
                        INTERVIEW,
                        List.of("invite"),
                        Map.of("reject", REJECTED, "withdraw", WITHDRAWN, "admit", TRAINING))
                .from(TRAINING, List.of("invite", "admit"), Map.of("withdraw", WITHDRAWN, "beginProbation", PROBATION))
                .from(PROBATION, List.of("invite", "admit", "beginProbation"), Map.of())
                .from(REJECTED, List.of("reject"), Map.of("reopen", APPLIED, "withdraw", WITHDRAWN))
                .from(WITHDRAWN, List.of("withdraw"), Map.of("reopen", APPLIED, "withdraw", WITHDRAWN))
                .without(Set.of(CHECKS, AGREEMENT, ACTIVE, PAUSED, ENDED))
                .walk(Stage.class);
    }

    @Test
    void aRejectionTakenBackReturnsToTheStageItCameFrom() {
        Volunteer refusedAtOnce = after(List.of("reject", "reopen"));
        Volunteer refusedAfterTheTalk = after(List.of("invite", "reject", "reopen"));
        assertThat(refusedAtOnce.stage()).isEqualTo(Stage.APPLIED);
        assertThat(refusedAfterTheTalk.stage()).isEqualTo(Stage.INTERVIEW);
    }

    @Test
    void aClosedApplicationResumedReturnsToTheStageItCameFrom() {
        assertThat(after(List.of("withdraw", "reopen")).stage()).isEqualTo(Stage.APPLIED);
        assertThat(after(List.of("withdraw", "withdraw", "reopen")).stage()).isEqualTo(Stage.APPLIED);
    }

    @Test
    void everyStageIsRememberedWithItsMoment() {
        Volunteer volunteer = after(List.of("invite", "admit", "beginProbation"));
        assertThat(volunteer.stages())
                .extracting(StageEntry::stage)
                .containsExactly(Stage.APPLIED, Stage.INTERVIEW, Stage.TRAINING, Stage.PROBATION);
        assertThat(volunteer.stages()).extracting(StageEntry::since).containsOnly(NOW);
        assertThat(volunteer.probationEndsOn()).isEqualTo(DAY.plusMonths(3));
    }

    @Test
    void aNewQuestionDropsTheOlderAnswer() {
        Volunteer volunteer = after(List.of());
        volunteer.ask("Kurās dienās?");
        volunteer.answer("Vakaros.");
        volunteer.ask("Cikos?");
        assertThat(volunteer.clarificationAnswer()).isNull();
    }

    @Test
    void aStageOnScreenIsTheCodeInTheData() {
        for (Stage stage : Stage.values()) {
            assertThat(Stage.of(stage.code())).isEqualTo(stage);
        }
    }

    private static Volunteer after(List<String> path) {
        Volunteer volunteer = new Volunteer("V-2026-000001", DAY, "public", NOW);
        path.forEach(step -> STEPS.get(step).accept(volunteer));
        return volunteer;
    }
}
