package lv.lidzas.forms;

import java.time.Duration;
import java.util.function.Supplier;

/** Remembers what an opened form made, on every node alike. Answered by the module that keeps the openings. */
public interface OpenedForms {

    /** The number of a form that is opened now. */
    String number();

    /** Whether a sender may give a form this number. */
    boolean takes(String number);

    /**
     * Stores what an opened form brought, once.
     *
     * @param place where it is sent to, and by whom: the same number elsewhere is another opening
     * @param number that it was given when it was opened, or that its sender gave it
     * @param content all that was entered
     * @param store returns the id of what was made
     * @return what the first one with this number returned
     * @throws StoredOtherwise if the same number has stored another content; its {@link StoredOtherwise#made()} says what
     */
    String once(String place, String number, String content, Supplier<String> store);

    /** The same for what comes without a number: the same content from the same place within this time is one. */
    String onceWithin(Duration time, String place, String content, Supplier<String> store);
}
