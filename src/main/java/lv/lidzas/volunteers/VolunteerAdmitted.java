package lv.lidzas.volunteers;

/**
 * Somebody was taken in and begins to learn; published inside the step's transaction.
 *
 * @param reference {@code V-} reference
 */
public record VolunteerAdmitted(String reference) {}
