package lv.lidzas.volunteers;

/** What is agreed on with a volunteer, for modules whose work depends on it. */
public interface Agreements {

    /**
     * Whether expenses of this volunteer may be covered: the law asks for a written agreement that says so.
     *
     * @param volunteer {@code V-} reference
     */
    boolean allowsExpenses(String volunteer);

    /**
     * Whether an agreement holds.
     *
     * @param volunteer {@code V-} reference
     */
    boolean isConcluded(String volunteer);
}
