package lv.lidzas.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in an address was written by whoever sent the link: a page compares it, and never shows it. */
class WordsOfAddressesTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:-]+)=\"([^\"]*\\bparam\\.[^\"]*)\"");

    private static final List<String> COMPARES = List.of("th:if", "th:unless");

    @Test
    void noPageShowsWhatStandsInItsAddress() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            assertThat(files.filter(file -> file.toString().endsWith(".html")))
                    .isNotEmpty()
                    .allSatisfy(
                            file -> assertThat(shown(Files.readString(file))).isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p th:if=\"${param.a}\" th:text=\"#{done(${param.a})}\">",
                "<p th:utext=\"${param.a}\">",
                "<p th:with=\"a=${param.a}\">",
                "<a th:href=\"@{/x(a=${param.a})}\">"
            })
    void aWordOfTheAddressThatIsShownIsRefused(String element) {
        assertThat(shown(element)).hasSize(1);
    }

    private static List<String> shown(String template) {
        return ATTRIBUTE
                .matcher(template)
                .results()
                .filter(found -> !COMPARES.contains(found.group(1)))
                .map(found -> found.group(2))
                .toList();
    }
}
