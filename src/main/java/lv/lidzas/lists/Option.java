package lv.lidzas.lists;

/**
 * An order that is one click away.
 *
 * @param address of the list in this order
 * @param label in the reader's language
 * @param chosen whether the page is in it
 */
public record Option(String address, String label, boolean chosen) {}
