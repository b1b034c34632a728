package lv.lidzas.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ChanceTest {

    @Test
    void oneSeedDrawsTheSameAgain() {
        Chance chance = Chance.of(7);

        assertThat(chance.random().nextLong()).isEqualTo(chance.random().nextLong());
        assertThat(Chance.of(8).random().nextLong())
                .isNotEqualTo(chance.random().nextLong());
    }

    @Test
    void whatFailsNamesTheSeedThatRepeatsIt() {
        Chance chance = Chance.of(7);

        assertThatThrownBy(() -> chance.handleTestExecutionException(null, new IllegalStateException("no answer")))
                .hasMessageMatching("-Dlidzas.seed=-?\\d+: no answer")
                .hasCauseInstanceOf(IllegalStateException.class);
    }
}
