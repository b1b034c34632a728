package lv.lidzas.volunteers;

/**
 * A volunteer or applicant is about to be erased, with the person or alone; published inside the step's transaction.
 *
 * @param reference {@code V-} reference
 */
public record VolunteerErased(String reference) {}
