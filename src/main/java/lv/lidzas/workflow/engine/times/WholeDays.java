package lv.lidzas.workflow.engine.times;

import java.time.ZoneId;
import java.util.Date;
import lv.lidzas.values.Day;
import lv.lidzas.values.LastDay;
import org.camunda.bpm.engine.impl.calendar.DueDateBusinessCalendar;
import org.camunda.bpm.engine.task.Task;

/** A date of a process is a day: a task may be done until it ends, while a timer rings when it begins. */
final class WholeDays extends DueDateBusinessCalendar {

    private final ZoneId zone;

    WholeDays(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public Date resolveDuedate(String written, Task task) {
        return Day.stored(written)
                .map(day -> Date.from(LastDay.end(day, zone)))
                .orElseGet(() -> super.resolveDuedate(written, task));
    }
}
