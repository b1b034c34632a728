package lv.lidzas.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import lv.lidzas.values.LastDay;
import org.junit.jupiter.api.Test;

class MailDateTest {

    private static final Locale LATVIAN = Locale.forLanguageTag("lv");

    @Test
    void latvianNamesTheDayInTheDativeAndEnglishPlainly() {
        assertThat(MailDate.until(day(2027, 3, 1), LATVIAN)).isEqualTo("2027. gada 1. martam");
        assertThat(MailDate.until(day(2026, 11, 30), LATVIAN)).isEqualTo("2026. gada 30. novembrim");
        assertThat(MailDate.until(day(2027, 8, 15), LATVIAN)).isEqualTo("2027. gada 15. augustam");
        assertThat(MailDate.until(day(2026, 11, 30), Locale.ENGLISH)).isEqualTo("30 November 2026");
    }

    @Test
    void aDayThatDoesNotCountToItsEndSaysUntilWhen() {
        LastDay last = new LastDay(LocalDate.of(2026, 11, 27), LocalTime.of(9, 5));

        assertThat(MailDate.until(last, LATVIAN)).isEqualTo("2026. gada 27. novembrim plkst. 09:05");
        assertThat(MailDate.until(last, Locale.ENGLISH)).isEqualTo("27 November 2026, 09:05");
    }

    private static LastDay day(int year, int month, int day) {
        return new LastDay(LocalDate.of(year, month, day), null);
    }
}
