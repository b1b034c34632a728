/**
 * What a value that somebody types has to be, once per kind: a name, an address, a phone number, a line, a text, a day, a
 * month, a time of day, a link, a number; and how words are put into Latvian order. Whatever door a value comes through,
 * it is read here: each kind has one class with one {@code read}, which normalises what was typed and either gives what is
 * stored or the key of the sentence that says why it cannot be ({@code form.error.<problem>}). It knows no form, no record
 * and no page, and holds no data.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Values",
        allowedDependencies = {})
@NullMarked
package lv.lidzas.values;

import org.jspecify.annotations.NullMarked;
