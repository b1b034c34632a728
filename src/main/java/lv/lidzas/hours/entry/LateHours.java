package lv.lidzas.hours.entry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lv.lidzas.volunteers.Volunteers;
import lv.lidzas.volunteers.Volunteers.Left;
import lv.lidzas.workflow.deadlines.Deadlines;
import org.springframework.stereotype.Component;

/** The last week is written down afterwards: whose hours may be who has left not long ago. */
@Component
class LateHours {

    private final Volunteers volunteers;
    private final Deadlines deadlines;
    private final Clock clock;

    LateHours(Volunteers volunteers, Deadlines deadlines, Clock clock) {
        this.volunteers = volunteers;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    List<Left> left() {
        return volunteers.leftSince(
                LocalDate.ofInstant(deadlines.ago(HoursDeadline.HOURS_AFTER_LEAVING), clock.getZone()));
    }
}
