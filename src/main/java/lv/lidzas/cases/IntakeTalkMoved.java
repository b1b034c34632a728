package lv.lidzas.cases;

/**
 * The day of the talk with which a case began was said, or put right.
 *
 * @param reference {@code C-} reference
 */
public record IntakeTalkMoved(String reference) {}
