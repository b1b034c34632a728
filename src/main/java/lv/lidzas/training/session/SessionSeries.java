package lv.lidzas.training.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lv.lidzas.workflow.deadlines.WorkingDays;
import org.springframework.stereotype.Component;

/** The days of a series: the same weekday again and again, without public holidays. */
@Component
class SessionSeries {

    private final WorkingDays calendar;

    SessionSeries(WorkingDays calendar) {
        this.calendar = calendar;
    }

    /**
     * The days after the first one.
     *
     * @param repeat {@code weekly} or {@code fortnightly}
     * @param times how many there are with the first one; a holiday is left out and does not count
     */
    List<LocalDate> after(LocalDate first, String repeat, int times) {
        int weeks = repeat.equals("weekly") ? 1 : 2;
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day = first.plusWeeks(weeks); days.size() < times - 1; day = day.plusWeeks(weeks)) {
            if (!calendar.isHoliday(day)) {
                days.add(day);
            }
        }
        return days;
    }
}
