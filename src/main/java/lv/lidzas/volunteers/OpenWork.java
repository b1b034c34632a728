package lv.lidzas.volunteers;

import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;

/** What a volunteer has in hand that somebody waits for; a port, because the work stands above. */
public interface OpenWork {

    /** @param volunteer {@code V-} reference */
    List<Line> of(String volunteer, Locale language);

    /** All that is open, as all modules say it. */
    static List<Line> all(ObjectProvider<OpenWork> modules, String volunteer, Locale language) {
        return modules.orderedStream()
                .flatMap(module -> module.of(volunteer, language).stream())
                .toList();
    }

    /**
     * Something open.
     *
     * @param what in the reader's language, without a name
     * @param isCase whether somebody is supported by it
     * @param withChildren whether the volunteer meets children by it
     * @param forOthers whether somebody else can do it in the place of the volunteer, so that it is handed over before the last day
     */
    record Line(String reference, String what, boolean isCase, boolean withChildren, boolean forOthers) {}
}
