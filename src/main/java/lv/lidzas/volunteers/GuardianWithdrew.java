package lv.lidzas.volunteers;

/**
 * A guardian's consent counts no more; published inside the transaction.
 *
 * @param volunteer {@code V-} reference of whom it was about
 */
public record GuardianWithdrew(String volunteer) {}
