package lv.lidzas.hours;

import java.time.LocalDate;
import lv.lidzas.volunteers.WorkedTime;
import org.springframework.stereotype.Component;

/** Time of volunteers outside cases. */
@Component
class HoursTime implements WorkedTime {

    private final WorkedHoursRepository hours;

    HoursTime(WorkedHoursRepository hours) {
        this.hours = hours;
    }

    @Override
    public Minutes of(String volunteer, LocalDate from) {
        return hours.minutesOf(volunteer, from);
    }
}
