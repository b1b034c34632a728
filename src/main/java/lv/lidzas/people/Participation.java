package lv.lidzas.people;

/** Whether somebody takes part in the work, so that there is something to pause or to end. Known to the modules above. */
public interface Participation {

    /** @param person {@code P-} reference */
    boolean takesPart(String person);
}
