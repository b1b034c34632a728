package lv.lidzas.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.lidzas.values.Day;
import lv.lidzas.values.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A day is typed as the house writes it: a browser's own field for days, months or times speaks the browser's language, and
 * what stands in a field must be what the server reads, in each language.
 */
class TypedDaysTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern INPUT = Pattern.compile("<input\\b(?:[^>\"']|\"[^\"]*\"|'[^']*')*>");
    private static final Pattern TYPE = Pattern.compile("\\s(?:th:)?type=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile("\\sth:value=\"([^\"]*)\"");

    /** The types that browsers draw alike, and the two places that take theirs from a form: see FieldsOnPagesTest. */
    private static final Set<String> TYPES = Set.of(
            "text",
            "search",
            "password",
            "email",
            "hidden",
            "file",
            "checkbox",
            "radio",
            "${kind}",
            "${part.browser().type()}");

    /** Ways to write a day that are for readers only. */
    private static final Pattern WRITTEN_TO_READ = Pattern.compile("site\\.(?:date|day|near|moment|exactly)\\(");

    @Test
    void noPageLeavesADayToTheBrowser() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            assertThat(files.filter(file -> file.toString().endsWith(".html")).toList())
                    .isNotEmpty()
                    .allSatisfy(
                            file -> assertThat(inputs(Files.readString(file))).allMatch(TypedDaysTest::isGood));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<input type=\"date\" name=\"no\">",
                "<input name=\"laiks\" type=\"time\">",
                "<input th:type=\"${field.type}\" name=\"x\">",
                "<input name=\"no\" th:value=\"${site.date(period.from())}\">",
                "<input name=\"no\" th:value=\"${site.day(period.from())}\">"
            })
    void aFieldThatLeavesItToTheBrowserIsRefused(String input) {
        assertThat(inputs("<p>" + input + "</p>")).hasSize(1).noneMatch(TypedDaysTest::isGood);
    }

    @Test
    void whatStandsInAFieldIsReadAsTheSameDayInEachLanguage() {
        LocalDate day = LocalDate.of(2026, 11, 5);

        assertThat(Written.typed(day)).isEqualTo("05.11.2026.");
        assertThat(Day.read(Written.typed(day)).value()).isEqualTo(day);
        assertThat(Day.read(Written.date(day, Locale.ENGLISH)).isGood()).isFalse();
    }

    private static boolean isGood(String input) {
        return TYPES.contains(first(TYPE, input, "text"))
                && !WRITTEN_TO_READ.matcher(first(VALUE, input, "")).find();
    }

    private static String first(Pattern pattern, String input, String otherwise) {
        Matcher found = pattern.matcher(input);
        return found.find() ? found.group(1) : otherwise;
    }

    private static List<String> inputs(String html) {
        return INPUT.matcher(html).results().map(MatchResult::group).toList();
    }
}
