package lv.lidzas.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class EachByItselfTest {

    private final List<String> done = new ArrayList<>();

    @Test
    void whereNoneFailsNothingIsThrown() {
        EachByItself night = new EachByItself().to(List.of("one", "other"), done::add);

        night.end();

        assertThat(done).containsExactly("one", "other");
    }

    @Test
    void oneThatFailsLeavesNoneOutAndIsSaidOnceAllAreDone(CapturedOutput log) {
        Consumer<String> work = one -> {
            if (one.endsWith("!")) {
                throw new IllegalStateException("Kanārijs " + one);
            }
            done.add(one);
        };

        EachByItself night =
                new EachByItself().to(List.of("first!", "one"), work).to(List.of("second!", "other"), work);

        assertThat(done).containsExactly("one", "other");
        assertThatThrownBy(night::end).hasMessage("Kanārijs first!");
        assertThat(log.getAll()).contains("IllegalStateException").doesNotContain("Kanārijs");
    }
}
