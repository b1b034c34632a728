package lv.lidzas.volunteers;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * What volunteers take part in: cases, sessions. Each module brings what is its own as a bean, in one statement, so that a module
 * that knows neither can say what something was for.
 */
public interface Engagements {

    /**
     * One of them.
     *
     * @param reference of the case or session
     * @param label as its volunteer may read it: never whose a case is that he or she does not help in any more
     */
    record Engagement(String reference, String label) {}

    /**
     * What lasts or is ahead, and what was not over before some moment; the latest first.
     *
     * @param person {@code P-} reference of the volunteer
     */
    List<Engagement> of(String person, Instant since, Locale language);
}
