package lv.lidzas.people;

/**
 * The end that somebody had asked for does not come: earlier words about it count no more. Published inside the transaction
 * of whoever takes the notice back.
 *
 * @param person {@code P-} reference
 */
public record NoticeTakenBack(String person) {}
