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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import lv.lidzas.records.fields.StageNotPossible;
import lv.lidzas.support.Transitions;
import lv.lidzas.volunteers.stage.Stage;
import lv.lidzas.volunteers.stage.StageEntry;
import org.junit.jupiter.api.Test;

class VolunteerTest {

    private static final Instant NOW = Instant.parse("2026-05-01T10:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    private static final Map<String, Consumer<Volunteer>> STEPS = Map.ofEntries(
            Map.entry("invite", volunteer -> volunteer.invite(NOW)),
            Map.entry("beginChecks", volunteer -> volunteer.beginChecks(NOW)),
            Map.entry("reject", volunteer -> volunteer.reject(NOW)),
            Map.entry("reopen", volunteer -> volunteer.reopen(NOW)),
            Map.entry("withdraw", volunteer -> volunteer.withdraw(NOW)),
            Map.entry("openAgreement", volunteer -> volunteer.openAgreement(null, NOW)),
            Map.entry("admit", volunteer -> volunteer.admit(null, NOW)),
            Map.entry("beginProbation", volunteer -> volunteer.beginProbation(DAY.plusMonths(3), NOW)),
            Map.entry("activate", volunteer -> volunteer.activate(NOW)),
            Map.entry("pause", volunteer -> volunteer.pause(NOW)),
            Map.entry("resume", volunteer -> volunteer.resume(DAY, NOW)),
            Map.entry("hold", volunteer -> volunteer.hold(DAY, NOW)),
            Map.entry("liftHold", volunteer -> volunteer.liftHold(NOW)),
            Map.entry("end", volunteer -> volunteer.end(NOW)),
            Map.entry("comeBack", volunteer -> volunteer.comeBack(DAY, NOW)));

    @Test
    void fromEachStageOnlyTheDrawnStepsArePossible() {
        Transitions<Volunteer, Stage> transitions = new Transitions<>(() -> after(List.of()), Volunteer::stage);
        STEPS.forEach((name, step) -> transitions.step(name, step, StageNotPossible.class));
        List<String> toProbation = List.of("invite", "admit", "beginProbation");
        List<String> toActive = List.of("invite", "admit", "beginProbation", "activate");
        List<String> toPause = List.of("invite", "admit", "beginProbation", "activate", "pause");
        List<String> toEnd = List.of("invite", "admit", "beginProbation", "activate", "end");
        transitions
                .from(
                        APPLIED,
                        List.of(),
                        with(APPLIED, Map.of("invite", INTERVIEW, "reject", REJECTED, "withdraw", WITHDRAWN)))
                .from(
                        INTERVIEW,
                        List.of("invite"),
                        with(
                                INTERVIEW,
                                Map.of(
                                        "beginChecks",
                                        CHECKS,
                                        "reject",
                                        REJECTED,
                                        "withdraw",
                                        WITHDRAWN,
                                        "openAgreement",
                                        AGREEMENT,
                                        "admit",
                                        TRAINING)))
                .from(
                        CHECKS,
                        List.of("invite", "beginChecks"),
                        with(
                                CHECKS,
                                Map.of(
                                        "reject",
                                        REJECTED,
                                        "withdraw",
                                        WITHDRAWN,
                                        "openAgreement",
                                        AGREEMENT,
                                        "admit",
                                        TRAINING)))
                .from(
                        AGREEMENT,
                        List.of("invite", "openAgreement"),
                        with(AGREEMENT, Map.of("withdraw", WITHDRAWN, "admit", TRAINING)))
                .from(
                        TRAINING,
                        List.of("invite", "admit"),
                        with(TRAINING, Map.of("withdraw", WITHDRAWN, "beginProbation", PROBATION)))
                .from(
                        PROBATION,
                        toProbation,
                        with(PROBATION, Map.of("activate", ACTIVE, "pause", PAUSED, "hold", PAUSED, "end", ENDED)))
                .from(ACTIVE, toActive, with(ACTIVE, Map.of("pause", PAUSED, "hold", PAUSED, "end", ENDED)))
                .from(
                        PAUSED,
                        toPause,
                        Map.of(
                                "activate",
                                PAUSED,
                                "pause",
                                PAUSED,
                                "resume",
                                ACTIVE,
                                "hold",
                                PAUSED,
                                "liftHold",
                                ACTIVE,
                                "end",
                                ENDED))
                .from(ENDED, toEnd, with(ENDED, Map.of("comeBack", ACTIVE)))
                .from(REJECTED, List.of("reject"), with(REJECTED, Map.of("reopen", APPLIED, "withdraw", WITHDRAWN)))
                .from(WITHDRAWN, List.of("withdraw"), with(WITHDRAWN, Map.of("reopen", APPLIED, "withdraw", WITHDRAWN)))
                .walk(Stage.class);
    }

    /** Whoever does not pause and is not held stays where he or she is: there is nothing to come back from. */
    private static Map<String, Stage> with(Stage here, Map<String, Stage> steps) {
        Map<String, Stage> all = new HashMap<>(steps);
        all.put("resume", here);
        all.put("liftHold", here);
        return all;
    }

    @Test
    void aPauseWithoutLossOfStatusLeadsBackToWhereTheVolunteerStood() {
        List<String> toProbation = List.of("invite", "admit", "beginProbation");
        Volunteer inProbation = after(toProbation);
        inProbation.pause(NOW);
        inProbation.resume(DAY, NOW);
        Volunteer activeMeanwhile = after(toProbation);
        activeMeanwhile.pause(NOW);
        activeMeanwhile.activate(NOW);
        activeMeanwhile.resume(DAY, NOW);

        assertThat(inProbation.stage()).isEqualTo(PROBATION);
        assertThat(activeMeanwhile.stage()).isEqualTo(ACTIVE);
        assertThat(activeMeanwhile.wordsCountSince()).isEqualTo(DAY);
    }

    @Test
    void comingBackContinuesTheRecordWhereItEnded() {
        Volunteer fromProbation = after(List.of("invite", "admit", "beginProbation", "end", "comeBack"));
        Volunteer fromAPause =
                after(List.of("invite", "admit", "beginProbation", "activate", "pause", "end", "comeBack"));
        Volunteer active = after(List.of("invite", "admit", "beginProbation", "activate", "end", "comeBack"));

        assertThat(fromProbation.stage()).isEqualTo(PROBATION);
        assertThat(fromAPause.stage()).isEqualTo(ACTIVE);
        assertThat(active.stage()).isEqualTo(ACTIVE);
        assertThat(active.stages()).hasSize(7);
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
