package lv.lidzas.volunteers;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What somebody is and has been in the team. */
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

    /**
     * Why some may not support a person alone: their role is to work with others, or whoever is asked about them because of a role that
     * is new has not answered yet or is not read, or it asks for a driving licence and none is valid.
     *
     * @param volunteers {@code V-} references
     * @return by reference: {@code role}, {@code references} or {@code licence}; without those who may
     */
    Map<String, String> againstSupportAlone(Collection<String> volunteers);
}
