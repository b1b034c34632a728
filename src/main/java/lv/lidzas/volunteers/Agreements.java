package lv.lidzas.volunteers;

import java.time.LocalDate;

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
     * Whether an agreement was ever concluded.
     *
     * @param volunteer {@code V-} reference
     */
    boolean isConcluded(String volunteer);
}
