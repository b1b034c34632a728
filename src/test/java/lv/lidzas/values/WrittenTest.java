package lv.lidzas.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final Locale LATVIAN = Languages.LATVIAN;
    private static final Locale ENGLISH = Locale.ENGLISH;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-11-26 | 26.11.2025. | 26 Nov 2025",
                "2026-11-24 | 24.11. | 24 Nov",
                "2026-11-26 | šodien, 26.11. | today, 26 Nov",
                "2026-11-27 | rīt, 27.11. | tomorrow, 27 Nov",
                "2026-12-01 | otrdien, 01.12. | Tuesday, 1 Dec",
                "2026-12-02 | trešdien, 02.12. | Wednesday, 2 Dec",
                "2026-12-03 | 03.12. | 3 Dec",
                "2027-01-15 | 15.01.2027. | 15 Jan 2027"
            })
    void aDayIsSaidTheMoreInWordsTheNearerItIs(LocalDate day, String latvian, String english) {
        assertThat(Written.near(day, TODAY, LATVIAN)).isEqualTo(latvian);
        assertThat(Written.near(day, TODAY, ENGLISH)).isEqualTo(english);
    }

    @Test
    void aDateHasItsYear() {
        assertThat(Written.date(TODAY, LATVIAN)).isEqualTo("26.11.2026.");
        assertThat(Written.date(TODAY, ENGLISH)).isEqualTo("26 Nov 2026");
    }

    @Test
    void anAppointmentHasItsWeekday() {
        assertThat(Written.weekday(LocalDate.of(2026, 12, 1), TODAY, LATVIAN)).isEqualTo("otrdien, 01.12.");
        assertThat(Written.weekday(LocalDate.of(2027, 1, 15), TODAY, ENGLISH)).isEqualTo("Friday, 15 Jan 2027");
    }

    @Test
    void theTimeOfADeadlineIsSaidWhereTheDayDoesNotCountToItsEnd() {
        LastDay tuesday = new LastDay(LocalDate.of(2026, 12, 1), LocalTime.of(10, 0));

        assertThat(Written.near(tuesday, TODAY, LATVIAN)).isEqualTo("otrdien, 01.12. plkst. 10:00");
        assertThat(Written.near(tuesday, TODAY, ENGLISH)).isEqualTo("Tuesday, 1 Dec at 10:00");
        assertThat(Written.near(new LastDay(TODAY, null), TODAY, LATVIAN)).isEqualTo("šodien, 26.11.");
        assertThat(Written.by(tuesday, TODAY, LATVIAN)).isEqualTo("līdz otrdienai, 01.12. plkst. 10:00");
        assertThat(Written.by(tuesday, TODAY, ENGLISH)).isEqualTo("by Tuesday, 1 Dec at 10:00");
        assertThat(Written.by(new LastDay(TODAY, null), TODAY, LATVIAN)).isEqualTo("līdz šodienai, 26.11.");
        assertThat(Written.by(new LastDay(TODAY.plusDays(1), null), TODAY, LATVIAN))
                .isEqualTo("līdz rītdienai, 27.11.");
        assertThat(Written.by(new LastDay(TODAY.plusDays(30), null), TODAY, LATVIAN))
                .isEqualTo("līdz 26.12.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2027-03-01 | 2027. gada 1. martam (pirmdienai) | Monday, 1 March 2027",
                "2026-11-30 | 2026. gada 30. novembrim (pirmdienai) | Monday, 30 November 2026",
                "2027-08-15 | 2027. gada 15. augustam (svētdienai) | Sunday, 15 August 2027"
            })
    void theEndOfALinkStandsInFullAfterUntil(LocalDate day, String latvian, String english) {
        assertThat(Written.until(new LastDay(day, null), LATVIAN)).isEqualTo(latvian);
        assertThat(Written.until(new LastDay(day, null), ENGLISH)).isEqualTo(english);
        assertThat(Written.until(new LastDay(day, LocalTime.of(9, 5)), LATVIAN)).isEqualTo(latvian + " plkst. 09:05");
        assertThat(Written.until(new LastDay(day, LocalTime.of(9, 5)), ENGLISH)).isEqualTo(english + " at 09:05");
    }

    @Test
    void aMomentHasTheTimeOfDay() {
        var moment = TODAY.atTime(9, 5, 7).atZone(ZoneId.of("Europe/Riga"));

        assertThat(Written.moment(moment, TODAY, LATVIAN)).isEqualTo("26.11. plkst. 09:05");
        assertThat(Written.moment(moment, TODAY.plusYears(1), ENGLISH)).isEqualTo("26 Nov 2026 at 09:05");
        assertThat(Written.exactly(moment, LATVIAN)).isEqualTo("26.11.2026. 09:05:07");
        assertThat(Written.duration(45)).isEqualTo("45 min");
        assertThat(Written.duration(60)).isEqualTo("1 h");
        assertThat(Written.duration(90)).isEqualTo("1 h 30 min");
        assertThat(Written.span(LocalTime.of(18, 0), LocalTime.of(20, 0))).isEqualTo("18:00–20:00");
        assertThat(Written.month(YearMonth.of(2023, 5))).isEqualTo("05.2023");
    }

    @Test
    void numbersHaveTheSignsOfTheLanguage() {
        assertThat(Written.number(new BigDecimal("6.5"), LATVIAN)).isEqualTo("6,5");
        assertThat(Written.number(1_097_000, LATVIAN)).isEqualTo("1\u00a0097\u00a0000");
        assertThat(Written.number(1_097_000.5, ENGLISH)).isEqualTo("1,097,000.5");
    }

    @Test
    void theLastOfAListIsJoinedByAWord() {
        assertThat(Written.list(List.of("a", "b", "c"), LATVIAN)).isEqualTo("a, b un c");
        assertThat(Written.list(List.of("a", "b"), ENGLISH)).isEqualTo("a and b");
        assertThat(Written.list(List.of("a un b", "c"), LATVIAN)).isEqualTo("a un b, c");
        assertThat(Written.list(List.of("a", "b and c"), ENGLISH)).isEqualTo("a, b and c");
        assertThat(Written.list(List.of("a"), LATVIAN)).isEqualTo("a");
        assertThat(Written.list(List.of(), LATVIAN)).isEmpty();
    }
}
