package lv.lidzas.workflow.engine.failures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class SafeFailureTest {

    @Test
    void itSaysWhatKindAndWhereButRepeatsNoWord() {
        Exception inner = new IllegalArgumentException("Failing row contains (Anna Kanārija)");
        SafeFailure safe = SafeFailure.of(new IllegalStateException("anna@example.org", inner));

        StringWriter printed = new StringWriter();
        safe.printStackTrace(new PrintWriter(printed));

        assertThat(safe)
                .hasMessageMatching(
                        "java.lang.IllegalStateException < java.lang.IllegalArgumentException" + " \\[[0-9a-f]{12}]")
                .hasNoCause();
        assertThat(printed.toString())
                .contains("itSaysWhatKindAndWhereButRepeatsNoWord")
                .doesNotContain("Anna", "example.org");
    }

    @Test
    void itIsNotWrappedTwice() {
        SafeFailure safe = SafeFailure.of(new IllegalStateException());

        assertThat(SafeFailure.of(safe)).isSameAs(safe);
    }
}
