package lv.lidzas.people;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who wants to be left alone for a while, or for good: a person's own word, whether a colleague has answered yet or not. */
public interface Pauses {

    /**
     * Why somebody is not to be asked for anything new.
     *
     * @param stops whether the person ends the work; else it is a pause
     * @param until the last day of the pause, or of the work; {@code null} if the person has not said
     */
    record Pause(boolean stops, @Nullable LocalDate until) {}

    /**
     * Pauses that last on a day, their first and last day included, and ends that were asked for whenever they come.
     * What was refused or taken back counts for nothing.
     *
     * @param since by {@code P-} reference, the day since which words count: whoever stopped and came back has not stopped
     * @return by {@code P-} reference; whoever may be asked is left out
     */
    Map<String, Pause> on(LocalDate day, Map<String, LocalDate> since);
}
