package lv.lidzas.volunteers;

/**
 * Where a volunteer helps there turn out to be children; published inside the step's transaction.
 *
 * @param volunteer {@code V-} reference
 */
public record FamilyHelped(String volunteer) {}
