package lv.lidzas.volunteers;

/**
 * The organisation has decided to end a cooperation; published inside the step's transaction.
 *
 * @param reference {@code V-} reference
 */
public record EndDecided(String reference) {}
