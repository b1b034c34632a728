package lv.lidzas.volunteers;

/** What modules above tell of a volunteer's work, so that it is looked after. */
public interface VolunteerCare {

    /**
     * A contact was written down, or what was written was put right.
     *
     * @param volunteer {@code V-} reference of who met the person
     * @param contacts how many this volunteer has written down by now
     * @param hard whether it was hard, and was not said to be so before
     */
    void contactHeld(String volunteer, int contacts, boolean hard);
}
