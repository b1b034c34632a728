package lv.lidzas.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearDayTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

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
        assertThat(NearDay.inWords(day, TODAY, Languages.LATVIAN)).isEqualTo(latvian);
        assertThat(NearDay.inWords(day, TODAY, Locale.ENGLISH)).isEqualTo(english);
    }
}
