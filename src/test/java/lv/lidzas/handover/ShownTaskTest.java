package lv.lidzas.handover;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShownTaskTest {

    @ParameterizedTest
    @ValueSource(strings = {"anna", "anna.berzina", "a:b", "0"})
    void whatAPageShowsComesBackAsItWas(String assignee) {
        ShownTask shown = new ShownTask("1b2c", assignee);

        assertThat(ShownTask.read(shown.toSend())).isEqualTo(shown);
    }

    @Test
    void withoutAWordAboutHandsNobodyHadIt() {
        ShownTask free = new ShownTask("1b2c", null);

        assertThat(ShownTask.read(free.toSend())).isEqualTo(free);
        assertThat(ShownTask.read("1b2c")).isEqualTo(free);
    }
}
