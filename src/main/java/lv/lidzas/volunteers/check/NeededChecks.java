package lv.lidzas.volunteers.check;

/**
 * What the tables ask for before somebody is admitted.
 *
 * @param references how many
 * @param guardian whether a guardian has to consent in writing
 * @param recordCheck whether the law asks for a look at the register of convictions
 */
public record NeededChecks(int references, boolean guardian, boolean recordCheck) {

    /** Whether anything is. */
    public boolean any() {
        return contacts() || recordCheck;
    }

    /** Whether the applicant has to name anybody. */
    public boolean contacts() {
        return references > 0 || guardian;
    }
}
