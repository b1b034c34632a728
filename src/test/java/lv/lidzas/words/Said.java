package lv.lidzas.words;

/**
 * Something that people read.
 *
 * @param place where it stands: a file, and what of it
 * @param isOption whether it is one of several to choose from, which begins small
 */
record Said(String place, Tongue tongue, boolean isOption, String text) {

    enum Tongue {
        LATVIAN,
        ENGLISH
    }

    static Said latvian(String place, String text) {
        return new Said(place, Tongue.LATVIAN, false, text);
    }

    static Said english(String place, String text) {
        return new Said(place, Tongue.ENGLISH, false, text);
    }

    static Said option(String place, Tongue tongue, String text) {
        return new Said(place, tongue, true, text);
    }

    boolean isLatvian() {
        return tongue == Tongue.LATVIAN;
    }

    /** Without what is filled in and without marks of emphasis; addresses of links are no words. */
    String plain() {
        return text.replaceAll("\\$\\{[^}]*}|#\\{[^}]*}", "0")
                .replaceAll("\\{\\{[^}]*}}", "")
                .replaceAll("\\{[0-9]}", "0")
                .replaceAll("]\\([^)]*\\)", "]")
                .replaceAll("\\*\\*|(?<![\\p{L}0-9])\\*(?=\\p{L})|(?<=[\\p{L}:])\\*", "")
                .replaceAll("\\\\n|<br/?>", "\n");
    }

    /** The same without what is quoted, as names of buttons of other programs are. */
    String unquoted() {
        return plain().replaceAll("„[^”]*”|“[^”]*”|\"[^\"]*\"|`[^`]*`", "0");
    }

    @Override
    public String toString() {
        return place + ": " + text;
    }
}
