package lv.lidzas.volunteers;

/**
 * Somebody who had left works in the team again; published inside the step's transaction.
 *
 * @param reference {@code V-} reference
 */
public record VolunteerCameBack(String reference) {}
