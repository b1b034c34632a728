package lv.lidzas.records;

import java.util.Locale;

/**
 * In what circumstances values were entered.
 *
 * @param formId id of the form
 * @param actor who entered them
 * @param language in which the form was shown
 */
public record FormContext(String formId, Actor actor, Locale language) {}
