package lv.lidzas.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnDaysTest {

    private static final ZoneId RIGA = ZoneId.of("Europe/Riga");

    /** The clocks go forward on Sunday, 28 March 2027, and back on Sunday, 25 October 2026. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-29T23:59, 2026-11-30T08:00",
        "2026-11-30T00:00, 2026-11-30T08:00",
        "2026-11-30T07:59, 2026-11-30T08:00",
        "2026-11-30T08:00, 2026-12-07T08:00",
        "2026-11-30T08:01, 2026-12-07T08:00",
        "2026-12-02T12:00, 2026-12-07T08:00",
        "2026-12-28T09:00, 2027-01-04T08:00",
        "2026-10-19T08:00, 2026-10-26T08:00",
        "2026-10-25T03:30, 2026-10-26T08:00",
        "2026-10-26T08:00, 2026-11-02T08:00",
        "2027-03-22T08:00, 2027-03-29T08:00",
        "2027-03-28T02:59, 2027-03-29T08:00",
        "2027-03-29T08:00, 2027-04-05T08:00"
    })
    void mondayAtEightIsByTheClockOnTheWall(String done, String next) {
        OnDays mondays = new OnDays(RIGA, EnumSet.of(DayOfWeek.MONDAY), LocalTime.of(8, 0));

        assertThat(mondays.getNextExecutionTime(ExecutionComplete.simulatedSuccess(
                        ZonedDateTime.of(LocalDateTime.parse(done), RIGA).toInstant())))
                .isEqualTo(ZonedDateTime.of(LocalDateTime.parse(next), RIGA).toInstant());
    }

    /** Half past three is skipped in March and comes twice in October. */
    @ParameterizedTest
    @CsvSource({
        "2027-03-27T03:30:00+02:00, 2027-03-28T04:30:00+03:00",
        "2027-03-28T04:30:00+03:00, 2027-03-29T03:30:00+03:00",
        "2026-10-24T03:30:00+03:00, 2026-10-25T03:30:00+03:00",
        "2026-10-25T03:30:00+03:00, 2026-10-26T03:30:00+02:00"
    })
    void whatIsDueEachDayIsDueOnceOnTheDaysOnWhichTheClocksChange(ZonedDateTime done, ZonedDateTime next) {
        OnDays days = new OnDays(RIGA, EnumSet.allOf(DayOfWeek.class), LocalTime.of(3, 30));

        assertThat(days.getNextExecutionTime(ExecutionComplete.simulatedSuccess(done.toInstant())))
                .isEqualTo(next.toInstant());
    }
}
