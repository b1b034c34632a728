package lv.lidzas.web;

/**
 * A page that search engines may find; all others say that they are for those who have come. A bean of the module whose
 * page it is.
 *
 * @param path its address
 * @param description key of the message that says what it is about
 * @param translated whether the same address has it in the other language, too
 */
public record FoundPage(String path, String description, boolean translated) {

    public static FoundPage of(String path, String description) {
        return new FoundPage(path, description, true);
    }
}
