package lv.lidzas.releases.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.lidzas.records.AlreadyDone;
import lv.lidzas.support.Transitions;
import lv.lidzas.workflow.release.FileDifference;
import lv.lidzas.workflow.release.FileDifference.Outcome;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    private static final Instant NOW = Instant.parse("2026-05-01T10:00:00Z");

    private enum State {
        OPEN,
        DEPLOYED,
        AS_IT_IS,
        OVERTAKEN
    }

    @Test
    void whatSettledADifferenceFirstCountsAndALaterStartOpensNoneAnew() {
        Map<String, State> fromOpen = new LinkedHashMap<>(Map.of("take", State.OPEN));
        Transitions<Difference, State> transitions = new Transitions<>(DifferenceTest::found, DifferenceTest::state);
        for (Difference.Settlement how : Difference.Settlement.values()) {
            transitions.step(how.name(), one -> one.settle(how, NOW), AlreadyDone.class);
            fromOpen.put(how.name(), State.valueOf(how.name()));
        }
        transitions.step("take", one -> one.take(difference(Outcome.KEPT)), AlreadyDone.class);
        transitions.from(State.OPEN, List.of(), fromOpen);
        for (Difference.Settlement how : Difference.Settlement.values()) {
            State settled = State.valueOf(how.name());
            Map<String, State> unchanged = new LinkedHashMap<>();
            fromOpen.keySet().forEach(step -> unchanged.put(step, settled));
            transitions.from(settled, List.of(how.name()), unchanged);
        }
        transitions.walk(State.class);
    }

    @Test
    void whatALaterStartFoundIsWhatItIsAbout() {
        Difference difference = found();
        assertThat(difference.isReplaced()).isFalse();

        difference.take(difference(Outcome.REPLACED));

        assertThat(difference.isReplaced()).isTrue();
        assertThat(difference.foundAt()).isEqualTo(NOW);
    }

    private static State state(Difference difference) {
        return difference.settlement() == null
                ? State.OPEN
                : State.valueOf(difference.settlement().name());
    }

    private static Difference found() {
        return new Difference("D-2026-000001", difference(Outcome.KEPT), NOW);
    }

    private static FileDifference difference(Outcome outcome) {
        byte[] text = "text".getBytes(StandardCharsets.UTF_8);
        return new FileDifference("returnTool.form", outcome, text, text, text, List.of());
    }
}
