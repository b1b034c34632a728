package lv.lidzas.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The end of a wait is shown in one way: as {@code LastDay} says it. */
class OneWayToShowDeadlinesTest {

    /** The end of a wait made into a day by somebody else. */
    private static final Pattern COUNTED = Pattern.compile("(?:ofInstant|day)\\([^;)]{0,40}\\b(?:due|end|until)\\(\\)");

    /** The end of a wait written by a template itself. */
    private static final Pattern WRITTEN = Pattern.compile("(?:format\\(|datetime=\"\\$\\{)[^\"]*\\.due\\(\\)");

    @Test
    void noSourceMakesADayOfADueDateOnItsOwn() {
        assertThat(Sources.java()).isNotEmpty().noneMatch(source -> COUNTED.matcher(source)
                .find());
    }

    @Test
    void noTemplateWritesADueDateOnItsOwn() throws IOException {
        List<String> templates = templates();

        assertThat(templates).noneMatch(template -> WRITTEN.matcher(template).find());
        assertThat(templates.stream().filter(template -> template.contains("due()")))
                .hasSizeGreaterThan(2)
                .allMatch(template -> Stream.of("web/last-day :: day(", "web/last-day :: by(", "web/parts :: task(")
                        .anyMatch(template::contains));
    }

    @ParameterizedTest
    @ValueSource(strings = {"LocalDate.ofInstant(task.due(), clock.getZone())", "day(task.due())"})
    void aDayCountedElsewhereIsNoticed(String source) {
        assertThat(COUNTED.matcher(source).find()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"th:datetime=\"${task.due()}\"", "${#temporals.format(task.due(), 'dd.MM.yyyy.')}"})
    void aDayWrittenElsewhereIsNoticed(String template) {
        assertThat(WRITTEN.matcher(template).find()).isTrue();
    }

    private static List<String> templates() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/templates"))) {
            return files.filter(Files::isRegularFile)
                    .map(OneWayToShowDeadlinesTest::read)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
