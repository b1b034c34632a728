package lv.lidzas.workflow.gate.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import lv.lidzas.workflow.gate.language.Condition.Comparison;
import lv.lidzas.workflow.gate.language.Condition.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {

    @Test
    void variablesAndWhatTheyAreComparedWithAreFound() {
        assertThat(Condition.parse("${a == 'x' && (not b || \"y\" ne c) and d >= 3.5 or empty e}"))
                .contains(new Condition(
                        Set.of("a", "b", "c", "d", "e"),
                        Set.of("b"),
                        Set.of("e"),
                        List.of(
                                new Comparison(new Side("a", null), new Side(null, "x"), false),
                                new Comparison(new Side(null, "y"), new Side("c", null), false),
                                new Comparison(new Side("d", null), new Side(null, 3.5), true))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${a}",
                "#{!a}",
                "${ empty a }",
                "${a == null}",
                "${(a)}",
                "${not(a)}",
                "${a == b}",
                "${a == (true)}"
            })
    void bareVariablesAndComparisonsPass(String expression) {
        assertThat(Condition.parse(expression)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                " ${a}",
                "${}",
                "${a == }",
                "${a.b}",
                "${deadlines.a}",
                "${a['b']}",
                "${f(a)}",
                "${f (a)}",
                "${x:f(a)}",
                "${a.b()}",
                "${a + 1}",
                "${a == b + 1}",
                "${a == -1}",
                "${a mod 2 == 1}",
                "${a ? b : c}",
                "${a == (b ? 'x' : 'y')}",
                "${(a == b) == c}",
                "${empty (a == b)}",
                "${a}${b}",
                "${a}x",
                "\\${a}",
                "${''.getClass()}",
                "${a == ''.getClass()}",
                "${true}",
                "${'x' == 'x'}",
                "${a = 3}",
                "${a$b}",
                "${ā}",
                "${_a}"
            })
    void anythingThatCallsNavigatesOrComputesIsRefused(String expression) {
        assertThat(Condition.parse(expression)).isEmpty();
    }

    @Test
    void bracketsWithoutEndAreRefusedInsteadOfFillingTheStack() {
        assertThat(Condition.parse("${" + "(".repeat(5000) + "a" + ")".repeat(5000) + "}"))
                .isEmpty();
        assertThat(Condition.parse("${" + "(".repeat(140) + "a" + ")".repeat(140) + "}"))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"${deadlines.a}", "#{ deadlines.a }"})
    void aDeadlineIsFound(String expression) {
        assertThat(Expressions.deadline(expression)).contains("a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${deadlines}",
                "${deadlines['a']}",
                "${deadlines.a.b}",
                "${deadlines.a()}",
                "${(deadlines).a}",
                "${others.a}",
                "${deadlines.$a}",
                "x${deadlines.a}"
            })
    void nothingElseIsADeadline(String expression) {
        assertThat(Expressions.deadline(expression)).isEmpty();
    }
}
