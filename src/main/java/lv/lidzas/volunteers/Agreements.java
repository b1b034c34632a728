package lv.lidzas.volunteers;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** What is agreed on with a volunteer, for modules whose work depends on it. */
public interface Agreements {

    /**
     * Whether any agreement with this volunteer covers expenses: the law asks for a written one that says so.
     *
     * @param volunteer {@code V-} reference
     */
    boolean allowsExpenses(String volunteer);

    /**
     * Whether what is spent on a day may be covered, by the version that was in force on that day.
     *
     * @param volunteer {@code V-} reference
     */
    boolean allowsExpenses(String volunteer, LocalDate day);

    /**
     * Whether an agreement was in force on a day.
     *
     * @param volunteer {@code V-} reference
     */
    boolean holds(String volunteer, LocalDate day);

    /**
     * Why some may be asked for nothing new: no agreement holds today, or the work that the agreement says has to be insured is not.
     * With whom none was ever concluded here is not among them: of whoever came before there were agreements nobody knows it.
     *
     * @param volunteers {@code V-} references
     * @return by reference: {@code agreement} or {@code insurance}; without those who may
     */
    Map<String, String> lacking(Collection<String> volunteers);

    /**
     * Whether an agreement was ever concluded.
     *
     * @param volunteer {@code V-} reference
     */
    boolean isConcluded(String volunteer);
}
