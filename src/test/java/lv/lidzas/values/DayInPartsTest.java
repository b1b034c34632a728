package lv.lidzas.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayInPartsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "27 | 3  | 1998 | 1998-03-27 | ''",
                "۷  | 03 | ۱۹۹۸ | 1998-03-07 | ''",
                "7. | 3  | 1998 | 1998-03-07 | ''",
                "'' | 3  | 1998 | 1998-03-   | day",
                "27 | '' | 1998 | 1998--27   | month",
                "27 | 3  | ''   | -03-27     | year",
                "27 | 3  | 98   | 98-03-27   | year",
                "27 | 3  | 0098 | 0098-03-27 | year",
                "30 | 2  | 1998 | 1998-02-30 | day",
                "32 | 13 | x    | x-13-32    | 'day,month,year'",
                "-1 | 1  | 1998 | 1998-01-01 | ''"
            })
    void threeFieldsAreOneValueAndSayWhichOfThemIsWrong(
            String day, String month, String year, String value, String wrong) {
        Day.Parts parts = Day.Parts.sent(sent(day, month, year), "x.birthDate").orElseThrow();

        assertThat(parts.value()).isEqualTo(value);
        assertThat(String.join(",", parts.wrong())).isEqualTo(wrong);
        assertThat(Day.Parts.of(parts.value())).isEqualTo(parts);
    }

    @Test
    void nothingTypedIsNoValue() {
        assertThat(Day.Parts.sent(sent("", "", ""), "x.birthDate").orElseThrow().value())
                .isNull();
        assertThat(Day.Parts.of(null).value()).isNull();
    }

    @Test
    void aPageThatSendsTheDayAsOneValueSendsNoParts() {
        assertThat(Day.Parts.sent(Map.of("x.birthDate", List.of("1998-03-27")), "x.birthDate"))
                .isEmpty();
    }

    private static Map<String, List<String>> sent(String day, String month, String year) {
        return Map.of(
                "x.birthDate.day", List.of(day),
                "x.birthDate.month", List.of(month),
                "x.birthDate.year", List.of(year));
    }
}
