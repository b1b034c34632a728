package lv.lidzas.training.session;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import java.time.ZoneId;
import java.util.TimeZone;

/** The clock on the wall in a calendar file: programs that do not know the zone by its name are told its rule. */
final class RigaTime {

    private static final int LAST = -1;

    private RigaTime() {}

    static TimezoneAssignment of(ZoneId zone) {
        VTimezone rule = new VTimezone(zone.getId());
        DaylightSavingsTime summer = new DaylightSavingsTime();
        change(summer, 3, 3, new UtcOffset(true, 2, 0), new UtcOffset(true, 3, 0));
        rule.addDaylightSavingsTime(summer);
        StandardTime winter = new StandardTime();
        change(winter, 10, 4, new UtcOffset(true, 3, 0), new UtcOffset(true, 2, 0));
        rule.addStandardTime(winter);
        return new TimezoneAssignment(TimeZone.getTimeZone(zone), rule);
    }

    /** On the last Sunday of a month, since the law of 2001. */
    private static void change(Observance observance, int month, int hour, UtcOffset from, UtcOffset to) {
        int lastSunday = month == 3 ? 31 : 27;
        observance.setDateStart(new DateTimeComponents(2002, month, lastSunday, hour, 0, 0, false));
        observance.setTimezoneOffsetFrom(from);
        observance.setTimezoneOffsetTo(to);
        observance.setRecurrenceRule(new Recurrence.Builder(Frequency.YEARLY)
                .byMonth(month)
                .byDay(LAST, DayOfWeek.SUNDAY)
                .build());
    }
}
