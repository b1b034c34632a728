package lv.lidzas.reporting;

/**
 * How the parts of a figure are called.
 *
 * @param source beginning of the messages' codes, or id of the list of choices; empty for all others
 */
public record PartWords(Kind kind, String source) {

    /** Where the words stand. */
    public enum Kind {
        /** It has no parts. */
        NONE,
        /** Messages, by their beginning and the part's code. */
        MESSAGES,
        /** A list of choices. */
        LIST,
        /** A colleague's name. */
        COLLEAGUE,
        /** The part says it itself. */
        ITSELF
    }

    static PartWords none() {
        return new PartWords(Kind.NONE, "");
    }

    /** @param beginning with its full stop */
    public static PartWords messages(String beginning) {
        return new PartWords(Kind.MESSAGES, beginning);
    }

    /** @param list its id */
    public static PartWords list(String list) {
        return new PartWords(Kind.LIST, list);
    }

    /** Parts are accounts. */
    public static PartWords colleagues() {
        return new PartWords(Kind.COLLEAGUE, "");
    }

    /** Parts are called what they are. */
    public static PartWords themselves() {
        return new PartWords(Kind.ITSELF, "");
    }
}
