package lv.lidzas.training.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import lv.lidzas.records.fields.StageNotPossible;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgrammeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    private static final Map<String, Consumer<Programme>> STEPS = Map.of(
            "put", programme -> programme.put(GivenProgramme.module("trauma", 2, true)),
            "remove", programme -> programme.remove("mission"),
            "publish", programme -> programme.publish(2, DAY),
            "discard", programme -> programme.discard(DAY));

    @Test
    void everyStepIsPossibleWithADraft() {
        STEPS.values().forEach(step -> step.accept(draft()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"publish", "discard"})
    void whatIsPublishedOrDiscardedStaysAsItIs(String end) {
        STEPS.forEach((name, step) -> {
            Programme ended = draft();
            STEPS.get(end).accept(ended);
            List<TrainingModule> before = ended.modules();

            assertThatThrownBy(() -> step.accept(ended))
                    .as("%s after %s", name, end)
                    .isInstanceOf(StageNotPossible.class);
            assertThat(ended.modules()).isEqualTo(before);
            assertThat(ended.number()).isEqualTo(end.equals("publish") ? 2 : null);
        });
    }

    @Test
    void aModuleOfAKnownCodeTakesThePlaceOfTheOther() {
        Programme draft = draft();
        draft.put(GivenProgramme.module("mission", 5, true));

        assertThat(draft.modules())
                .containsExactly(
                        GivenProgramme.module("mission", 5, true), GivenProgramme.module("boundaries", 3, false));
    }

    @Test
    void aDraftBeginsAsACopyAndLeavesItsBaseAlone() {
        Programme base = draft();
        Programme next = new Programme("M-2026-000003", base);
        next.remove("mission");

        assertThat(base.module("mission")).isPresent();
        assertThat(next.module("mission")).isEmpty();
        assertThat(next.module("boundaries")).isPresent();
    }

    private static Programme draft() {
        return GivenProgramme.of(
                GivenProgramme.module("mission", 2, true), GivenProgramme.module("boundaries", 3, false));
    }
}
