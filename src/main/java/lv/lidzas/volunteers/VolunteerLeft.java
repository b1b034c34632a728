package lv.lidzas.volunteers;

/**
 * A volunteer or applicant has withdrawn; published inside the step's transaction.
 *
 * @param reference {@code V-} reference
 */
public record VolunteerLeft(String reference) {}
