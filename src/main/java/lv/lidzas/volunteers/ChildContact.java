package lv.lidzas.volunteers;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Who may work with children, for modules that send volunteers to families. */
public interface ChildContact {

    /**
     * Those who may today: by a record check that is valid, or because no table asks for one.
     *
     * @param volunteers {@code V-} references
     */
    Set<String> allowed(Collection<String> volunteers);

    /**
     * What each has to obey there by the last check, whether it counts today or not: for whoever chooses or plans, and for nobody else.
     * Why is no part of it.
     *
     * @param volunteers {@code V-} references
     * @return codes by reference; without those who have no limits
     */
    Map<String, List<String>> limits(Collection<String> volunteers);

    /** Such limits as a colleague reads them. */
    String words(List<String> limits, Locale language);
}
