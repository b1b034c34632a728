package lv.lidzas.documents;

import java.util.Locale;

/**
 * A file as a form brought it. Its name is looked at once, for its ending, and kept nowhere.
 *
 * @param extension ending of its name in small letters, without the dot; empty if it has none
 * @param declaredType what the browser calls it; may be empty
 */
public record SentFile(String extension, String declaredType, byte[] content) {

    /** @param name that it has on somebody's device */
    public static SentFile of(String name, String declaredType, byte[] content) {
        String extension = name.substring(name.lastIndexOf('.') + 1).strip().toLowerCase(Locale.ROOT);
        String type = declaredType.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        return new SentFile(name.contains(".") ? extension : "", type, content);
    }
}
