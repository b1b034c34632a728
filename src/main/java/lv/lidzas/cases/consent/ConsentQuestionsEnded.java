package lv.lidzas.cases.consent;

/**
 * Something that was asked again is asked no longer.
 *
 * @param reference of the case
 */
public record ConsentQuestionsEnded(String reference) {}
