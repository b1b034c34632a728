package lv.lidzas.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class LastDayTest {

    private static final ZoneId RIGA = ZoneId.of("Europe/Riga");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 28);

    @Test
    void aDayCountsToItsEndThoughTheClocksChangeInIt() {
        for (LocalDate day : new LocalDate[] {DAY, LocalDate.of(2027, 3, 28), LocalDate.of(2027, 10, 31)}) {
            assertThat(LastDay.of(LastDay.end(day, RIGA), RIGA)).isEqualTo(new LastDay(day, null));
            assertThat(LastDay.end(day, RIGA).atZone(RIGA).toLocalDate()).isEqualTo(day);
        }
    }

    @Test
    void whatEndsAtMidnightHasTheDayBeforeAsItsLast() {
        assertThat(LastDay.of(DAY.plusDays(1).atStartOfDay(RIGA).toInstant(), RIGA))
                .isEqualTo(new LastDay(DAY, null));
    }

    @Test
    void whatEndsDuringADaySaysWhen() {
        assertThat(LastDay.of(DAY.atTime(10, 30, 59).atZone(RIGA).toInstant(), RIGA))
                .isEqualTo(new LastDay(DAY, LocalTime.of(10, 30)));
        assertThat(LastDay.of(DAY.atTime(23, 58).atZone(RIGA).toInstant(), RIGA))
                .isEqualTo(new LastDay(DAY, LocalTime.of(23, 58)));
    }
}
