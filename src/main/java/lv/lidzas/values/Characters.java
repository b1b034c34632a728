package lv.lidzas.values;

import java.util.regex.Pattern;

/** The characters of a text that somebody can see: what no reader sees is not stored, wherever it came from. */
final class Characters {

    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n|[\\r\\x0B\\x0C\\x85\\u2028\\u2029]");

    /** Format characters that are seen: number signs and the like of Arabic and Syriac. */
    private static final String SEEN = "\\u0600-\\u0605\\u06DD\\u070F\\u0890\\u0891\\u08E2";

    /** Letters and marks by name that leave no trace on paper, or an empty place. */
    private static final String FILLERS =
            "\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u2800\\u3164\\uFFA0\\uFFFC\\uFFFE\\uFFFF";

    private static final String JOINERS = "\\u200C\\u200D";

    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}" + FILLERS + "&&[^\\n\\t" + SEEN + JOINERS + "]]");

    /** Letters whose shape depends on what joins them. */
    private static final String SHAPED = "[\\p{IsArabic}\\p{IsSyriac}\\p{IsMongolian}\\p{IsNko}\\p{IsDevanagari}"
            + "\\p{IsBengali}\\p{IsGurmukhi}\\p{IsGujarati}\\p{IsOriya}\\p{IsTamil}\\p{IsTelugu}\\p{IsKannada}"
            + "\\p{IsMalayalam}\\p{IsSinhala}\\p{IsKhmer}\\p{IsMyanmar}\\p{IsTibetan}]";

    private static final String SHAPED_LETTER = "[" + SHAPED + "&&[\\p{L}\\p{M}]]";

    /** Of a picture that is made of several; the skin colours as themselves, or Java looks behind at half a character. */
    private static final String PICTURE = "[\\p{So}\\uFE0F\uD83C\uDFFB-\uD83C\uDFFF]";

    private static final Pattern IDLE_JOINER = Pattern.compile("(?<!" + SHAPED_LETTER + ")(?<!" + PICTURE + ")["
            + JOINERS + "]|[" + JOINERS + "](?!" + SHAPED_LETTER + ")(?!" + PICTURE + ")");

    private Characters() {}

    /**
     * Without control, format, bidirectional and zero-width characters. Line ends and tabs stay, and joiners where a script
     * or a picture needs them.
     */
    static String seen(String typed) {
        String lines = LINE_ENDS.matcher(typed).replaceAll("\n");
        return IDLE_JOINER.matcher(UNSEEN.matcher(lines).replaceAll("")).replaceAll("");
    }

    /** Digits of every script as those of ours. */
    static String asciiDigits(String text) {
        StringBuilder digits = new StringBuilder();
        text.codePoints()
                .forEach(character -> digits.appendCodePoint(
                        Character.isDigit(character) ? '0' + Character.digit(character, 10) : character));
        return digits.toString();
    }
}
