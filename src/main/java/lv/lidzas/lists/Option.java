package lv.lidzas.lists;

/**
 * An order that is one click away, or a filter that one click takes away.
 *
 * @param address of the list after the click
 * @param label in the reader's language
 * @param chosen whether it is in force
 */
public record Option(String address, String label, boolean chosen) {}
