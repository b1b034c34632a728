package lv.lidzas.volunteers;

import java.util.List;
import java.util.Locale;

/** What somebody has been in the team. */
public interface WorkedRoles {

    /**
     * The roles in which a person has worked since probation began, each once, in the words of the form that asks for it.
     *
     * @param person {@code P-} reference
     */
    List<String> of(String person, Locale language);
}
