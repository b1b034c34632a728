package lv.lidzas.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A fragment takes the place of its element before any condition on that element is read: it would always show. */
class ReplacedElementsTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    private static final Pattern CONDITIONAL =
            Pattern.compile("<(?=[^>]*\\bth:replace=)(?=[^>]*\\bth:(?:if|unless|each|switch|case)=)[^>]*>");

    @Test
    void noElementThatIsReplacedHasACondition() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            assertThat(files.filter(file -> file.toString().endsWith(".html")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContainPattern(CONDITIONAL));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg th:if=\"${icon}\" th:replace=\"~{web/parts :: icon(${icon})}\">",
                "<p th:replace=\"~{web/parts :: note}\"\n   th:each=\"one : ${all}\">",
                "<span th:case=\"'high'\" class=\"x\" th:replace=\"~{a :: b}\">"
            })
    void aConditionBesideAReplacementIsRefused(String element) {
        assertThat(element).containsPattern(CONDITIONAL);
    }
}
