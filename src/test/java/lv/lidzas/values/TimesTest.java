package lv.lidzas.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days, months, times of day and moments. */
class TimesTest {

    private static final ZoneId RIGA = ZoneId.of("Europe/Riga");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1991-05-17",
                "17.05.1991",
                "17.05.1991.",
                "17.5.1991",
                " 17. 05. 1991. ",
                "17051991",
                "۱۷.۰۵.۱۹۹۱",
                "\u202d17.05.1991"
            })
    void aDayIsReadAsPeopleAndBrowsersWriteIt(String typed) {
        assertThat(Day.read(typed).value()).isEqualTo(LocalDate.of(1991, 5, 17));
    }

    @Test
    void eightDigitsAreDayMonthAndYearAndNothingElse() {
        assertThat(Day.read("26112026").value()).isEqualTo(LocalDate.of(2026, 11, 26));
        assertThat(Day.read("20261126").problem()).isEqualTo("date");
        assertThat(Day.read("11262026").problem()).isEqualTo("date");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "31.02.2026",
                "2026-02-30",
                "05/17/1991",
                "17/05/1991",
                "17-05-1991",
                "17.05.91",
                "2026-11-26T00:00",
                "1899-12-31",
                "01.01.2201",
                "0",
                "rīt"
            })
    void whatIsNoDayOrMayMeanTwoIsRefused(String typed) {
        assertThat(Day.read(typed).problem()).isEqualTo("date");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-05", "05.2026", "05.2026.", "5.2026", "05/2026", "2026.05", "052026", "2026-5", "٠٥.٢٠٢٦"})
    void aMonthIsReadAsPeopleAndBrowsersWriteIt(String typed) {
        assertThat(Month.read(typed).value()).isEqualTo("2026-05");
        assertThat(Month.read(Written.month(Month.stored("2026-05"))).value()).isEqualTo("2026-05");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "13.2026", "00.2026", "05.26", "maijs", "2026", "05.1899", "17.05.2026"})
    void whatIsNoMonthIsRefused(String typed) {
        assertThat(Month.read(typed).problem()).isEqualTo("month");
    }

    @ParameterizedTest
    @CsvSource({"18:00, 18:00", "18.00, 18:00", "9:30, 09:30", "0930, 09:30", "' 18 : 00 ', 18:00", "۱۸:۰۰, 18:00"})
    void aTimeIsReadAsPeopleWriteIt(String typed, String stored) {
        assertThat(TimeOfDay.read(typed).value()).isEqualTo(stored);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24:00", "18:60", "18", "6 pm", "18:00:00", "vakarā", "930"})
    void whatIsNoTimeIsRefused(String typed) {
        assertThat(TimeOfDay.read(typed).problem()).isEqualTo("time");
    }

    @ParameterizedTest
    @ValueSource(strings = {"03:00", "03:15", "03:30", "03:59"})
    void theHourThatSummerTimeLeavesOutDoesNotExist(String time) {
        assertThat(at("2027-03-28", time).problem()).isEqualTo("time.skipped");
    }

    @Test
    void aroundTheHourThatIsLeftOutNothingMoves() {
        assertThat(at("2027-03-28", "02:59").value()).isEqualTo(Instant.parse("2027-03-28T00:59:00Z"));
        assertThat(at("2027-03-28", "04:00").value()).isEqualTo(Instant.parse("2027-03-28T01:00:00Z"));
    }

    @Test
    void ofTheHourThatComesTwiceTheFirstIsMeant() {
        assertThat(at("2027-10-31", "03:30").value()).isEqualTo(Instant.parse("2027-10-31T00:30:00Z"));
        assertThat(at("2027-10-31", "04:00").value()).isEqualTo(Instant.parse("2027-10-31T02:00:00Z"));
    }

    private static Reading<Instant> at(String day, String time) {
        return Moment.read(LocalDate.parse(day), LocalTime.parse(time), RIGA);
    }
}
