package lv.lidzas.volunteers;

/**
 * Somebody outside who was asked about an applicant has answered, or is waited for no more; published inside the step's
 * transaction.
 *
 * @param reference {@code V-} reference of the applicant
 */
public record AnswerCame(String reference) {}
