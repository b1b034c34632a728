package lv.lidzas.access;

/**
 * Somebody has signed in on the own page by a link, so the mailbox it was sent to is theirs.
 *
 * @param person {@code P-} reference
 */
public record SignedInByLink(String person) {}
