package lv.lidzas.volunteers;

/**
 * A volunteer has left, an applicant has withdrawn or was rejected for good; published inside the step's transaction.
 *
 * @param reference {@code V-} reference
 */
public record VolunteerLeft(String reference) {}
