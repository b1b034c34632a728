package lv.lidzas.volunteers;

/**
 * The training is done, whoever said so, and probation begins; published inside the step's transaction.
 *
 * @param reference {@code V-} reference
 */
public record ProbationBegun(String reference) {}
