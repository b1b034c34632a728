package lv.lidzas.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MailDateTest {

    private static final Locale LATVIAN = Locale.forLanguageTag("lv");

    @Test
    void latvianNamesTheDayInTheDativeAndEnglishPlainly() {
        assertThat(MailDate.until(LocalDate.of(2027, 3, 1), LATVIAN)).isEqualTo("2027. gada 1. martam");
        assertThat(MailDate.until(LocalDate.of(2026, 11, 30), LATVIAN)).isEqualTo("2026. gada 30. novembrim");
        assertThat(MailDate.until(LocalDate.of(2027, 8, 15), LATVIAN)).isEqualTo("2027. gada 15. augustam");
        assertThat(MailDate.until(LocalDate.of(2026, 11, 30), Locale.ENGLISH)).isEqualTo("30 November 2026");
    }
}
