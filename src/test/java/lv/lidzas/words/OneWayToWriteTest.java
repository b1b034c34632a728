package lv.lidzas.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates leave days, times, numbers and lists to {@code site}, and put no comma behind a day, which ends with a full stop. */
class OneWayToWriteTest {

    private static final Pattern WRITTEN_ELSEWHERE =
            Pattern.compile("#(?:temporals|dates|calendars|numbers)\\b|listJoin|arrayJoin|setJoin");

    private static final Pattern COMMA_AFTER_A_DAY = Pattern.compile(
            "(?:site\\.(?:day|near|date)\\([^\"]*\"|last-day :: day\\([^\"]*\")[^>]*>[^<]*</time>(?:</\\w+(?::\\w+)?>)*\\s*"
                    + "(?:[,.]|<th:block[^>]*th:text=\"\\|[,.])"
                    + "|\\|[^|\"]*\\$\\{site\\.(?:day|near|date)\\([^}]*\\)}[,.]");

    private static final Pattern GIVEN_TO_A_MESSAGE =
            Pattern.compile("(?:#\\{|msg\\(')([\\w.]+)(?:',|\\()[^\"|]*?site\\.(?:day|near|date)\\(");

    private static List<Path> templates() {
        return Stream.of("src/main/resources/templates", "src/test/resources/templates")
                .flatMap(folder -> Files.under(folder, ".html").stream())
                .toList();
    }

    @Test
    void noTemplateWritesDaysNumbersOrListsByItself() {
        assertThat(templates()).isNotEmpty().noneMatch(template -> WRITTEN_ELSEWHERE
                .matcher(Files.read(template))
                .find());
    }

    @Test
    void noCommaOrSecondFullStopFollowsADay() {
        assertThat(templates())
                .noneMatch(template ->
                        COMMA_AFTER_A_DAY.matcher(Files.read(template)).find());
    }

    @Test
    void noMessageThatIsGivenADayPutsACommaBehindIt() {
        List<String> given = new ArrayList<>();
        for (Path template : templates()) {
            Matcher messages = GIVEN_TO_A_MESSAGE.matcher(Files.read(template));
            while (messages.find()) {
                given.add(messages.group(1));
            }
        }
        assertThat(given).hasSizeGreaterThan(5);
        assertThat(SaidInMessages.written().filter(Said::isLatvian).filter(said -> given.stream()
                        .anyMatch(key -> said.place().endsWith(" " + key))))
                .isNotEmpty()
                .noneMatch(said -> said.text().matches(".*\\{[0-9]}[,.].*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"${#temporals.format(day, 'dd.MM.yyyy.')}", "${#strings.listJoin(row.stages(), ', ')}"})
    void anotherWayIsNoticed(String template) {
        assertThat(WRITTEN_ELSEWHERE.matcher(template).find()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<time th:text=\"${site.day(contact.day())}\">01.05.</time></strong>,",
                "<time th:replace=\"~{web/last-day :: day(${task.due()})}\">x</time></th:block><th:block th:text=\"|, atgriezts|\">",
                "th:text=\"|termiņš ${site.day(task.due())}, atgriezts|\""
            })
    void aCommaBehindADayIsNoticed(String template) {
        assertThat(COMMA_AFTER_A_DAY.matcher(template).find()).isTrue();
    }
}
