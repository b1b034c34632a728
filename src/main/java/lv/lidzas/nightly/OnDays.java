package lv.lidzas.nightly;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;

/** At one time of some days of each week, by the clock on the wall: what was missed is due once, however often it was. */
record OnDays(ZoneId zone, Set<DayOfWeek> days, LocalTime at) implements Schedule {

    @Override
    public Instant getNextExecutionTime(ExecutionComplete last) {
        return getInitialExecutionTime(last.getTimeDone());
    }

    @Override
    public Instant getInitialExecutionTime(Instant now) {
        ZonedDateTime next = now.atZone(zone).with(at);
        while (!next.toInstant().isAfter(now) || !days.contains(next.getDayOfWeek())) {
            next = next.toLocalDate().plusDays(1).atTime(at).atZone(zone);
        }
        return next.toInstant();
    }

    @Override
    public boolean isDeterministic() {
        return true;
    }
}
