package lv.lidzas.workflow.deadlines;

import java.util.Locale;

/**
 * A row of {@code deadlines.dmn} that code counts with: implemented by an enum of the module, which hands its constants
 * to the gate as {@link NeededDeadlines}. {@code FIRST_CONTACT_HIGH} is the row {@code firstContactHigh}.
 */
public interface Deadline {

    /** Name of the constant. */
    String name();

    /** Name of the row. */
    default String row() {
        StringBuilder row = new StringBuilder();
        for (String word : name().toLowerCase(Locale.ROOT).split("_")) {
            row.append(row.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return row.toString();
    }
}
