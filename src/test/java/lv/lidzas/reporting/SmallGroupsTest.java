package lv.lidzas.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import lv.lidzas.support.Chance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SmallGroupsTest {

    @RegisterExtension
    static final Chance CHANCE = Chance.of(1951);

    @Test
    void groupsOfFiveAreToldAsTheyAre() {
        assertThat(SmallGroups.merged(Map.of("riga", 5L, "liepaja", 9L)))
                .containsOnly(Map.entry("riga", 5L), Map.entry("liepaja", 9L));
    }

    @Test
    void smallGroupsAreToldTogether() {
        assertThat(SmallGroups.merged(Map.of("riga", 7L, "liepaja", 4L, "cesis", 1L)))
                .containsOnly(Map.entry("riga", 7L), Map.entry(SmallGroups.MERGED, 5L));
    }

    @Test
    void aSingleSmallGroupTakesTheSmallestOtherWithItSoThatTheSumDoesNotTellIt() {
        assertThat(SmallGroups.merged(Map.of("riga", 20L, "liepaja", 6L, "cesis", 1L)))
                .containsOnly(Map.entry("riga", 20L), Map.entry(SmallGroups.MERGED, 7L));
    }

    @Test
    void aGroupThatShrankIsNotToldBySubtraction() {
        assertThat(SmallGroups.merged(Map.of("riga", 9L, "liepaja", -1L)))
                .containsOnly(Map.entry(SmallGroups.MERGED, 8L));
    }

    @Test
    void ofTooFewNothingIsTold() {
        assertThatThrownBy(() -> SmallGroups.merged(Map.of("riga", 3L, "liepaja", 1L)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whateverTheGroupsAreTheToldOnesAddUpAndNoneIsSmall() {
        Random chance = CHANCE.random();
        for (int i = 0; i < 10_000; i++) {
            Map<String, Long> parts = new LinkedHashMap<>();
            for (int part = 0; part <= chance.nextInt(8); part++) {
                parts.put("part" + part, chance.nextLong(-2, 12));
            }
            long all = parts.values().stream().mapToLong(Long::longValue).sum();
            if (SmallGroups.isEnough(all)) {
                Map<String, Long> told = SmallGroups.merged(parts);
                assertThat(told.values()).allMatch(SmallGroups::isEnough);
                assertThat(told.values().stream().mapToLong(Long::longValue).sum())
                        .isEqualTo(all);
            }
        }
    }

    @Test
    void stepsAreOfFive() {
        assertThat(SmallGroups.inSteps(4)).isZero();
        assertThat(SmallGroups.inSteps(5)).isEqualTo(5);
        assertThat(SmallGroups.inSteps(14)).isEqualTo(10);
    }
}
