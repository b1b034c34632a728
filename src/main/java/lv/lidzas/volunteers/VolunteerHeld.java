package lv.lidzas.volunteers;

/**
 * The work of a volunteer is on hold; published inside the step's transaction, and nothing says why.
 *
 * @param reference {@code V-} reference
 */
public record VolunteerHeld(String reference) {}
