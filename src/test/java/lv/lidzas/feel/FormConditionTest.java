package lv.lidzas.feel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.lidzas.feel.FormCondition.How;
import lv.lidzas.feel.FormCondition.Use;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormConditionTest {

    @Test
    void whatAConditionReadsIsKnown() throws NotAllowed {
        FormCondition condition = FormCondition.parse(
                "=case.asked = null or not(answer != \"stopped\") and list contains(days, \"mon\")");
        assertThat(condition.uses())
                .containsExactly(
                        new Use(List.of("case", "asked"), How.EQUALS, null),
                        new Use(List.of("answer"), How.EQUALS, "stopped"),
                        new Use(List.of("days"), How.CONTAINS, "mon"));
    }

    @Test
    void aConditionHoldsAsTheEngineSays() throws NotAllowed {
        FormCondition condition = FormCondition.parse("=volunteer.age < 18 or answer = \"no\"");
        assertThat(condition.holds(Map.of("volunteer", Map.of("age", 17)))).isTrue();
        assertThat(condition.holds(Map.of("volunteer", Map.of("age", 18), "answer", "no")))
                .isTrue();
        assertThat(condition.holds(Map.of("volunteer", Map.of("age", 18), "answer", "yes")))
                .isFalse();
        assertThat(condition.holds(Map.of())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=a",
                "=not(a)",
                "=a = \"x\"",
                "=a != \"x\"",
                "=\"x\" = a",
                "=a = true",
                "=a != false",
                "=a = null",
                "=a != null",
                "=a = 1",
                "=a or b",
                "=a and b",
                "=not(a = \"x\" or b = \"x\")",
                "=a = \"x\" and not(b = true)",
                "=g.a = \"x\" or b",
                "=g.a"
            })
    void whatIsAnsweredAtOnceIsWhatTheEngineSays(String text) throws NotAllowed {
        FormCondition condition = FormCondition.parse(text);
        List<Object> values = Arrays.asList("x", "y", "", true, false, null, 1, List.of("x"), Map.of("a", "x"));
        for (Object a : values) {
            for (Object b : values) {
                Map<String, Object> data = new HashMap<>();
                data.put("a", a);
                data.put("b", b);
                data.put("g", a == null ? b : Map.of("a", a));
                assertThat(condition.holds(data)).as("%s of %s", text, data).isEqualTo(condition.asTheEngineSays(data));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=for i in 1..999999999 return i",
                "=some x in answers satisfies x = 1",
                "=count(answers) > 1",
                "=a + 1 = 2",
                "=a = b",
                "=a.b.c = 1",
                "=a[1] = 2",
                "=now() = null",
                "=true",
                "=",
                "=a =",
                "=if a then b else c"
            })
    void whatComputesIsNoCondition(String text) {
        assertThatThrownBy(() -> FormCondition.parse(text)).isInstanceOf(NotAllowed.class);
    }

    @Test
    @Timeout(10)
    void whatIsLongOrDeepIsRefusedAtOnce() {
        for (String text : List.of(
                "(".repeat(900) + "a" + ")".repeat(900),
                "not(".repeat(200) + "a" + ")".repeat(200),
                "a = 1 or ".repeat(2000) + "a = 1",
                "a.".repeat(900) + "b",
                "-".repeat(1000) + "1")) {
            assertThatThrownBy(() -> FormCondition.parse(text)).isInstanceOf(NotAllowed.class);
        }
    }
}
