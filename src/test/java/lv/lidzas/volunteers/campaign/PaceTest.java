package lv.lidzas.volunteers.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);
    private static final LocalDate LAST = FIRST.plusDays(99);

    @Test
    void anEvenPaceIsTheShareOfTheDaysThatAreGone() {
        assertThat(pace(FIRST.minusDays(1)).even()).isZero();
        assertThat(pace(FIRST.plusDays(24)).even()).isEqualTo(5);
        assertThat(pace(LAST).even()).isEqualTo(20);
        assertThat(pace(LAST.plusDays(50)).even()).isEqualTo(20);
    }

    @Test
    void theLineClimbsOnEachDayOnWhichSomebodyWasTakenInAndEndsToday() {
        Pace pace = Pace.of(FIRST, LAST, 20, days(Map.of(FIRST.plusDays(9), 2L)), FIRST.plusDays(49));

        assertThat(pace.admitted()).isEqualTo(2);
        assertThat(pace.evenLine()).isEqualTo("0,148 600,18");
        assertThat(pace.admittedLine()).isEqualTo("0,148 60,148 60,135 300,135");
        assertThat(pace.today()).isEqualTo(300);
    }

    @Test
    void whoeverIsTakenInAfterTheLastDayStandsAtTheEndAndMoreThanSoughtFit() {
        Pace pace = Pace.of(FIRST, LAST, 1, days(Map.of(LAST.plusDays(9), 2L)), LAST.plusDays(20));

        assertThat(pace.admittedLine()).isEqualTo("0,148 600,148 600,18 600,18");
        assertThat(pace.evenLine()).isEqualTo("0,148 600,83");
    }

    private static Pace pace(LocalDate today) {
        return Pace.of(FIRST, LAST, 20, Map.of(), today);
    }

    private static Map<LocalDate, Long> days(Map<LocalDate, Long> days) {
        return new TreeMap<>(days);
    }
}
