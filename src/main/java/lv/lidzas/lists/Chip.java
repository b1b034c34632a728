package lv.lidzas.lists;

/**
 * A selection of a list that is one click away; {@code templates/lists/chips.html} draws it.
 *
 * @param address of the list with this selection
 * @param label in the reader's language
 * @param count how many it has
 * @param chosen whether the page shows it
 * @param alarming whether somebody has to act on what it has
 */
public record Chip(String address, String label, long count, boolean chosen, boolean alarming) {}
