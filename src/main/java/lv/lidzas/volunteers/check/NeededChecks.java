package lv.lidzas.volunteers.check;

/**
 * What the tables ask for before somebody is admitted.
 *
 * @param references how many
 * @param guardian whether a guardian has to consent in writing
 */
public record NeededChecks(int references, boolean guardian) {

    /** Whether anything is. */
    public boolean any() {
        return contacts();
    }

    /** Whether the applicant has to name anybody. */
    public boolean contacts() {
        return references > 0 || guardian;
    }
}
