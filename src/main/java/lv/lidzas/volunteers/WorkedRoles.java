package lv.lidzas.volunteers;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What somebody has been in the team. */
public interface WorkedRoles {

    /**
     * The roles in which a person has worked since probation began, each once, in the words of the form that asks for it.
     *
     * @param person {@code P-} reference
     */
    List<String> of(String person, Locale language);

    /**
     * From when until when a person has been in the team; empty if probation never began.
     *
     * @param person {@code P-} reference
     */
    Optional<InTeam> inTeam(String person);

    /**
     * A time in the team.
     *
     * @param from day on which probation began
     * @param until last day, today while it goes on
     */
    record InTeam(LocalDate from, LocalDate until) {}
}
