package lv.lidzas.training.programme;

import static lv.lidzas.training.programme.Programme.Stage.DISCARDED;
import static lv.lidzas.training.programme.Programme.Stage.DRAFT;
import static lv.lidzas.training.programme.Programme.Stage.PUBLISHED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.lidzas.records.fields.StageNotPossible;
import lv.lidzas.support.Transitions;
import org.junit.jupiter.api.Test;

class ProgrammeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    @Test
    void onlyADraftIsChangedPublishedOrDiscarded() {
        new Transitions<>(ProgrammeTest::draft, Programme::stage)
                .step("put", one -> one.put(GivenProgramme.module("trauma", 2, true)), StageNotPossible.class)
                .step("remove", one -> one.remove("mission"), StageNotPossible.class)
                .step("publish", one -> one.publish(2, DAY), StageNotPossible.class)
                .step("discard", one -> one.discard(DAY), StageNotPossible.class)
                .from(
                        DRAFT,
                        List.of(),
                        Map.of("put", DRAFT, "remove", DRAFT, "publish", PUBLISHED, "discard", DISCARDED))
                .from(PUBLISHED, List.of("publish"), Map.of())
                .from(DISCARDED, List.of("discard"), Map.of())
                .walk(Programme.Stage.class);
    }

    @Test
    void whatIsPublishedHasItsNumberAndStaysAsItIs() {
        Programme published = draft();
        published.publish(2, DAY);
        List<TrainingModule> before = published.modules();

        assertThatThrownBy(() -> published.remove("mission")).isInstanceOf(StageNotPossible.class);
        assertThatThrownBy(() -> published.put(GivenProgramme.module("trauma", 2, true)))
                .isInstanceOf(StageNotPossible.class);
        assertThatThrownBy(() -> published.publish(3, DAY)).isInstanceOf(StageNotPossible.class);
        assertThat(published.modules()).isEqualTo(before);
        assertThat(published.number()).isEqualTo(2);
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
