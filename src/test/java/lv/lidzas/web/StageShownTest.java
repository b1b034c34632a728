package lv.lidzas.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StageShownTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
    private static final List<String> LABELS = List.of("asked", "met", "helped", "ended");

    @Test
    void whatGoesOnShowsWhatIsBehindAndWhatLiesAhead() {
        assertThat(StageShown.path(LABELS, 1, Map.of("asked", DAY, "helped", DAY)))
                .containsExactly(
                        new StageShown("asked", DAY, true, false),
                        new StageShown("met", null, false, true),
                        new StageShown("helped", null, false, false),
                        new StageShown("ended", null, false, false));
    }

    @Test
    void whatHasEndedShowsOnlyWhereSomebodyWas() {
        assertThat(StageShown.ended(LABELS, Map.of("asked", DAY, "ended", DAY.plusDays(3))))
                .containsExactly(
                        new StageShown("asked", DAY, true, false),
                        new StageShown("ended", DAY.plusDays(3), false, true));
    }

    @Test
    void theEndIsShownEvenIfNobodyKnowsWhenItWas() {
        assertThat(StageShown.ended(LABELS, Map.of("asked", DAY)))
                .extracting(StageShown::label)
                .containsExactly("asked", "ended");
    }
}
