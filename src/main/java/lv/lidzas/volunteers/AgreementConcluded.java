package lv.lidzas.volunteers;

/**
 * An agreement with a volunteer holds from now on; published inside the step's transaction.
 *
 * @param volunteer {@code V-} reference
 */
public record AgreementConcluded(String volunteer) {}
