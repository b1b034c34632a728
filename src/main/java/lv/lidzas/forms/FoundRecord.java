package lv.lidzas.forms;

/**
 * A record as a colleague chooses it.
 *
 * @param title its name, never handed to the engine
 * @param detail what tells it from others of that name, in the reader's language; may be empty
 */
public record FoundRecord(String reference, String title, String detail) {}
