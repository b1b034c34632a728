package lv.lidzas.nightly;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;

/** Something to be done once a day, or on some days only. It may be repeated: after a crash in its last moment it runs once more. */
public interface NightlyWork {

    /** By which the last run is remembered; never changed once released. */
    String name();

    /** On which days; on all of them if it does not say. One day at least. */
    default Set<DayOfWeek> days() {
        return EnumSet.allOf(DayOfWeek.class);
    }

    /** When, in the organisation's time zone. */
    LocalTime at();

    /** Does it; an exception lets it be tried again in ten minutes. */
    void work();
}
