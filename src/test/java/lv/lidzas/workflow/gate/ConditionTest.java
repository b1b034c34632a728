package lv.lidzas.workflow.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {

    @Test
    void variablesAndWhatTheyAreComparedWithAreFound() {
        assertThat(Condition.parse("${a == 'x' && (not b || \"y\" ne c) and d >= 3.5}"))
                .contains(new Condition(
                        Set.of("a", "b", "c", "d"),
                        java.util.List.of(new Condition.Comparison("a", "x"), new Condition.Comparison("c", "y"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"${a}", "#{!a}", "${ empty a }", "${a == null}", "${(a)}", "${not(a)}"})
    void bareVariablesAndComparisonsPass(String expression) {
        assertThat(Condition.parse(expression)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "${a.b}",
                "${a['b']}",
                "${f(a)}",
                "${f (a)}",
                "${a + 1}",
                "${a ? b : c}",
                "${a}${b}",
                "${''.getClass()}",
                "${true}",
                "${a = 3}"
            })
    void anythingThatCallsNavigatesOrComputesIsRefused(String expression) {
        assertThat(Condition.parse(expression)).isEmpty();
    }
}
