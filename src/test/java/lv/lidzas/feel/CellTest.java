package lv.lidzas.feel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.Map;
import lv.lidzas.feel.NotAllowed.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTest {

    @ParameterizedTest(name = "{1} meets {0}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "5|5|true",
                "5|5.0|true",
                "-5|-5|true",
                ">= 5|5|true",
                "> 5|5|false",
                "[13..16]|16|true",
                "[13..16)|16|false",
                "]13..16]|13|false",
                "not(>= 5)|4|true",
                "not(>= 5)|5|false",
                "1,[3..4],> 9|10|true",
                "1,[3..4],> 9|2|false",
                "not(1,2)|3|true",
                "-|7|true",
                "|7|true"
            })
    void aCellMeetsWhatTheEngineWouldMeet(String cell, BigDecimal value, boolean meets) throws NotAllowed {
        String text = cell == null ? "" : cell;
        assertThat(Cell.input(text).matches(Feel.normal(value))).isEqualTo(meets);
        if (!text.isBlank()) {
            assertThat(Feel.ENGINE.evaluateUnaryTests(text, value, Map.of()).result())
                    .isEqualTo(meets);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a\"", "\"a\",\"b\"", "not(\"a\")", "true", "false"})
    void textsAndTruthValuesAreRead(String cell) throws NotAllowed {
        assertThat(Cell.input(cell).any()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"violence", "viens", "a.b", "[1..x]", "āēī"})
    void aWordWithoutQuotesIsRefused(String cell) {
        assertThat(why(cell)).isEqualTo(Why.WORD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "for i in 1..999999999 return i",
                "some x in 1..999999999 satisfies x = 0",
                "every x in [1,2] satisfies x > 0",
                "if true then 1 else 2",
                "max(1, 2)",
                "not(max(1))",
                ">= count(1)",
                "[1,2,3]",
                "null",
                "function(x) x",
                "now()",
                "5 between 1 and 9",
                "[1..[2..3]]",
                "not(true)",
                "true,false"
            })
    void whatComputesIsRefused(String cell) {
        assertThatThrownBy(() -> Cell.input(cell)).isInstanceOf(NotAllowed.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{a: 1}",
                "? > 5",
                "1 + 1",
                "2 ** 999999999",
                "5 // why",
                "/* */ 5",
                "`a b`",
                "5;",
                "#",
                "'a'",
                "\"open"
            })
    void aSignThatNoCellNeedsIsRefusedBeforeItIsParsed(String cell) {
        assertThat(why(cell)).isEqualTo(Why.SIGN);
    }

    @Test
    @Timeout(10)
    void whatIsLongOrDeepIsRefusedAtOnce() {
        assertThat(why("(".repeat(900) + "1" + ")".repeat(900))).isEqualTo(Why.TOO_LONG);
        assertThat(why("\"a\",".repeat(100_000) + "\"a\"")).isEqualTo(Why.TOO_LONG);
        assertThat(why("not(".repeat(100) + "1" + ")".repeat(100))).isEqualTo(Why.TOO_LONG);
        assertThatThrownBy(() -> Cell.input("-".repeat(1900) + "1")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> Cell.input("[".repeat(1900))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> Cell.input("if ".repeat(600))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> Cell.input("not ".repeat(450) + "1")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> Cell.input("a.".repeat(900) + "a")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> Cell.input("not(1),".repeat(250) + "1")).isInstanceOf(NotAllowed.class);
    }

    @Test
    void anOutputIsOneLiteral() throws NotAllowed {
        assertThat(Cell.output("\"high\"")).isEqualTo("high");
        assertThat(Cell.output("-3")).isEqualTo(new BigDecimal("-3"));
        assertThat(Cell.output("true")).isEqualTo(true);
        for (String cell : new String[] {"", "high", "1,2", "> 5", "upper case(\"x\")", "null", "\"a\" + \"b\""}) {
            assertThatThrownBy(() -> Cell.output(cell)).as(cell).isInstanceOf(NotAllowed.class);
        }
    }

    private static Why why(String cell) {
        NotAllowed refusal = catchThrowableOfType(NotAllowed.class, () -> Cell.input(cell));
        return refusal == null ? null : refusal.why();
    }
}
