package lv.lidzas.volunteers.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import lv.lidzas.records.fields.StageNotPossible;
import lv.lidzas.volunteers.stage.Stage;
import lv.lidzas.volunteers.stage.StageEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VolunteerTest {

    private static final Instant NOW = Instant.parse("2026-05-01T10:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    private static final Map<String, Consumer<Volunteer>> STEPS = Map.of(
            "invite", volunteer -> volunteer.invite(NOW),
            "reject", volunteer -> volunteer.reject(NOW),
            "reopen", volunteer -> volunteer.reopen(NOW),
            "withdraw", volunteer -> volunteer.withdraw(NOW),
            "admit", volunteer -> volunteer.admit(NOW),
            "beginProbation", volunteer -> volunteer.beginProbation(DAY.plusMonths(3), NOW));

    /** How each stage is reached, and what is possible from it. */
    static Stream<Arguments> stages() {
        return Stream.of(
                Arguments.of(Stage.APPLIED, List.of(), Set.of("invite", "reject", "withdraw")),
                Arguments.of(Stage.INTERVIEW, List.of("invite"), Set.of("reject", "withdraw", "admit")),
                Arguments.of(Stage.TRAINING, List.of("invite", "admit"), Set.of("withdraw", "beginProbation")),
                Arguments.of(Stage.PROBATION, List.of("invite", "admit", "beginProbation"), Set.of()),
                Arguments.of(Stage.REJECTED, List.of("reject"), Set.of("reopen", "withdraw")),
                Arguments.of(Stage.WITHDRAWN, List.of("withdraw"), Set.of("reopen", "withdraw")));
    }

    @ParameterizedTest
    @MethodSource("stages")
    void fromEachStageOnlyTheDrawnStepsArePossible(Stage stage, List<String> path, Set<String> possible) {
        for (Map.Entry<String, Consumer<Volunteer>> step : STEPS.entrySet()) {
            Volunteer volunteer = after(path);
            assertThat(volunteer.stage()).isEqualTo(stage);
            if (possible.contains(step.getKey())) {
                step.getValue().accept(volunteer);
            } else {
                assertThatThrownBy(() -> step.getValue().accept(volunteer))
                        .as("%s from %s", step.getKey(), stage)
                        .isInstanceOf(StageNotPossible.class);
                assertThat(volunteer.stage()).isEqualTo(stage);
            }
        }
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
