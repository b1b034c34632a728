package lv.lidzas.volunteers;

import java.util.Collection;
import java.util.Set;

/** Who may work with children, for modules that send volunteers to families. */
public interface ChildContact {

    /**
     * Those who may today: by a record check that is valid, or because no table asks for one.
     *
     * @param volunteers {@code V-} references
     */
    Set<String> allowed(Collection<String> volunteers);
}
