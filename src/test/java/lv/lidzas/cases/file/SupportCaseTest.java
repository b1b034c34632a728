package lv.lidzas.cases.file;

import static lv.lidzas.cases.file.CaseStage.ASSESSMENT;
import static lv.lidzas.cases.file.CaseStage.CLOSED;
import static lv.lidzas.cases.file.CaseStage.INTAKE;
import static lv.lidzas.cases.file.CaseStage.PLANNED;
import static lv.lidzas.cases.file.CaseStage.REQUESTED;
import static lv.lidzas.cases.file.CaseStage.SUPPORTED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.lidzas.records.AlreadyDone;
import lv.lidzas.records.fields.StageNotPossible;
import lv.lidzas.support.Transitions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SupportCaseTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    @Test
    void fromEachStageOnlyTheDrawnStepsArePossible() {
        Transitions<SupportCase, CaseStage> transitions =
                new Transitions<>(SupportCaseTest::requested, SupportCase::stage);
        for (CaseStage reached : CaseStage.values()) {
            transitions.step("reach " + reached, one -> one.reach(reached, DAY, DAY), StageNotPossible.class);
        }
        transitions
                .step("close", one -> one.close(DAY), AlreadyDone.class)
                .from(
                        REQUESTED,
                        List.of(),
                        Map.of(
                                "reach INTAKE", INTAKE,
                                "reach ASSESSMENT", ASSESSMENT,
                                "reach PLANNED", PLANNED,
                                "close", CLOSED))
                .from(
                        INTAKE,
                        List.of("reach INTAKE"),
                        Map.of("reach ASSESSMENT", ASSESSMENT, "reach PLANNED", PLANNED, "close", CLOSED))
                .from(ASSESSMENT, List.of("reach ASSESSMENT"), Map.of("reach PLANNED", PLANNED, "close", CLOSED))
                .from(
                        PLANNED,
                        List.of("reach PLANNED"),
                        Map.of("reach PLANNED", PLANNED, "reach SUPPORTED", SUPPORTED, "close", CLOSED))
                .from(
                        SUPPORTED,
                        List.of("reach PLANNED", "reach SUPPORTED"),
                        Map.of("reach PLANNED", PLANNED, "reach SUPPORTED", SUPPORTED, "close", CLOSED))
                .from(CLOSED, List.of("close"), Map.of())
                .walk(CaseStage.class);
    }

    @Test
    void eachStageBringsTheDayOnWhichSomebodyLooksAgainAndAClosedCaseHasNone() {
        SupportCase supported = requested();

        supported.reach(PLANNED, DAY.plusDays(7), DAY);
        assertThat(supported.nextDate()).isEqualTo(DAY.plusDays(7));
        supported.close(DAY.plusDays(3));

        assertThat(supported.nextDate()).isNull();
        assertThat(supported.closedOn()).isEqualTo(DAY.plusDays(3));
        assertThat(supported.isOpen()).isFalse();
    }

    @Test
    void whoeverWasTalkedWithWaitsForNoFirstContact() {
        SupportCase talked = requested();
        talked.planNextContact(DAY.plusDays(3));
        assertThat(talked.nextIs()).isEqualTo("cases.nextDate.first");

        talked.talkedOn(DAY);

        assertThat(talked.stage()).isEqualTo(INTAKE);
        assertThat(talked.nextIs()).as("what is open is what was said").isEqualTo("cases.nextDate.talk");
        talked.reach(ASSESSMENT, DAY.plusDays(14), DAY);
        assertThat(talked.nextIs()).isEqualTo("cases.nextDate.look");
        talked.talkedOn(DAY.plusDays(1));
        assertThat(talked.stage()).as("put right later").isEqualTo(ASSESSMENT);
    }

    @Test
    void whoeverWasMetWaitsForNoFirstContactEither() {
        SupportCase met = requested();
        met.planNextContact(DAY.plusDays(3));
        met.follow(List.of());
        assertThat(met.stage()).as("nobody was met").isEqualTo(REQUESTED);

        met.follow(List.of(contact(DAY.plusDays(1), null, 0)));

        assertThat(met.stage()).isEqualTo(INTAKE);
        assertThat(met.nextIs()).isEqualTo("cases.nextDate.talk");
        assertThat(met.nextDate()).isEqualTo(DAY.plusDays(3));
        met.follow(List.of(contact(DAY.plusDays(1), DAY.plusDays(9), met.sayNextDate())));
        assertThat(met.nextIs()).isEqualTo("cases.nextDate.contact");
    }

    @Test
    void eachStageHasTheDaySinceWhenItIs() {
        SupportCase one = requested();

        one.reach(ASSESSMENT, DAY, DAY.plusDays(1));
        one.reach(PLANNED, DAY, DAY.plusDays(2));
        one.reach(SUPPORTED, DAY, DAY.plusDays(3));
        one.reach(SUPPORTED, DAY, DAY.plusDays(40));

        assertThat(one.assessedFrom()).isEqualTo(DAY.plusDays(1));
        assertThat(one.supportedFrom()).as("a review begins nothing anew").isEqualTo(DAY.plusDays(3));
        one.reach(PLANNED, DAY, DAY.plusDays(50));
        assertThat(one.supportedFrom()).as("when it was last").isEqualTo(DAY.plusDays(3));
        one.reach(SUPPORTED, DAY, DAY.plusDays(60));
        assertThat(one.supportedFrom()).isEqualTo(DAY.plusDays(60));
    }

    @Test
    void aStageOnScreenIsTheCodeInTheData() {
        assertThat(CaseStage.values())
                .allSatisfy(stage -> assertThat(CaseStage.of(stage.code())).isEqualTo(stage));
    }

    private record Met(LocalDate day, @Nullable LocalDate nextDate, int nextSaid) implements DatedContact {}

    private static DatedContact contact(LocalDate day, @Nullable LocalDate next, int said) {
        return new Met(day, next, said);
    }

    private static SupportCase requested() {
        return new SupportCase("C-2026-000001", "koordinatore", DAY);
    }
}
