package lv.lidzas.forms;

import java.util.List;

/**
 * Codes that the application's own code asks words for. Declared as a bean by the module that asks, so that the gate
 * refuses a list of choices without them; {@link CodeLists} takes nothing else.
 *
 * @param list id of the list
 */
public record NeededCodes(String list, List<String> codes) {}
