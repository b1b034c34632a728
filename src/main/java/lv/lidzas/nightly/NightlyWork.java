package lv.lidzas.nightly;

import java.time.LocalTime;

/** Something to be done once a day. It may be repeated: after a crash in its last moment it runs once more. */
public interface NightlyWork {

    /** By which the last run is remembered; never changed once released. */
    String name();

    /** When, in the organisation's time zone. */
    LocalTime at();

    /** Does it; an exception lets it be tried again in ten minutes. */
    void work();
}
