package lv.lidzas.access.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each wrong way to say how the list is left names the field that is wrong. */
class SentViewTest {

    private static final String SORTING = "\"[{\\\"sortBy\\\":\\\"dueDate\\\",\\\"sortOrder\\\":\\\"asc\\\"}]\"";

    /** Values that are no text. */
    private static final List<String> NO_TEXTS = List.of("null", "1", "1.5", "true", "[]", "{}", "[\"x\"]");

    @Test
    void whatTasklistSendsIsRead() throws IOException {
        SentView sent = SentView.read(bytes("{\"sorting\":" + SORTING + ",\"filter\":\"x\"}"));

        assertThat(sent.sorting().toStore()).isEqualTo("dueDate:asc");
        assertThat(sent.filter()).isEqualTo("x");
    }

    @Test
    void whateverIsNoTextIsNamed() {
        for (String value : NO_TEXTS) {
            refused("{\"sorting\":" + value + ",\"filter\":\"x\"}", "sorting");
            refused("{\"sorting\":" + SORTING + ",\"filter\":" + value + "}", "filter");
        }
        refused("{\"filter\":\"x\"}", "sorting");
        refused("{\"sorting\":" + SORTING + "}", "filter");
        refused("{\"sorting\":\"\",\"filter\":\"x\"}", "sorting");
        refused("{\"sorting\":\"[null]\",\"filter\":\"x\"}", "sorting");
    }

    @Test
    void whatIsNoObjectOrHoldsMoreIsRefused() {
        for (String body :
                List.of("", " ", "null", "1", "\"x\"", "true", "[]", "[{}]", "{", "}", "x", "{}{}", "\u0000")) {
            refuses(body);
        }
        refused("{\"sorting\":" + SORTING + ",\"filter\":\"x\",\"more\":1}", "more");
        refused("{\"sorting\":" + SORTING + ",\"filter\":\"x\",\"filter\":\"y\"}", "filter");
        refused("{\"sorting\":" + SORTING + ",\"filter\":\"\\u0000\"}", "filter");
        refused("{\"filter\":\"" + "x".repeat(5_000) + "\"}", "");
    }

    private static void refuses(String body) {
        assertThatThrownBy(() -> SentView.read(bytes(body))).as(body).isInstanceOf(SentView.Wrong.class);
    }

    private static void refused(String body, String field) {
        assertThatThrownBy(() -> SentView.read(bytes(body)))
                .as(body)
                .isInstanceOfSatisfying(
                        SentView.Wrong.class, wrong -> assertThat(wrong.field()).isEqualTo(field));
    }

    private static byte[] bytes(String body) {
        return body.getBytes(StandardCharsets.UTF_8);
    }
}
