package lv.lidzas.workflow.deadlines;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.net.URL;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Working days of Latvia: Monday to Friday without public holidays, moved ones included. */
@Component
public class WorkingDays {

    private final HolidayManager holidays;

    WorkingDays() {
        URL calendar = WorkingDays.class.getResource("/calendar/latvia.xml");
        this.holidays = HolidayManager.getInstance(ManagerParameters.create(calendar));
    }

    /** Whether people work on this day. */
    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !isHoliday(day);
    }

    /** Whether it is a public holiday, whatever the weekday. */
    public boolean isHoliday(LocalDate day) {
        return holidays.isHoliday(day);
    }

    /** The day that is so many working days after another; the day itself does not count. */
    public LocalDate after(LocalDate day, int workingDays) {
        LocalDate result = day;
        for (int left = workingDays; left > 0; ) {
            result = result.plusDays(1);
            if (isWorkingDay(result)) {
                left--;
            }
        }
        return result;
    }
}
