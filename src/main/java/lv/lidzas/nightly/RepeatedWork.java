package lv.lidzas.nightly;

import java.time.Duration;

/** Something to be done again and again, by one of the nodes. It may be repeated: after a crash it runs once more. */
public interface RepeatedWork {

    /** By which the last run is remembered; never changed once released. */
    String name();

    /** How long after the end of one run the next one begins; it may be a minute later. */
    Duration every();

    /** Does it; after an exception it comes again when the next is due. */
    void work();
}
