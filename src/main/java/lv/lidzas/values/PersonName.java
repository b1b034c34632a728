package lv.lidzas.values;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The one grammar of a human being's name, whoever types it: words of letters of any script, with apostrophes, hyphens and
 * full stops after initials. A name is mailed and read aloud, so it can be neither an address nor an advertisement. Many
 * people have one name only.
 */
public final class PersonName {

    private static final int LONGEST = 100;

    private static final Pattern HYPHENS = Pattern.compile("[\\u2010\\u2011\\u2013]");

    /** A blank after an initial's full stop, so that two letters never make the end of an address. */
    private static final Pattern INITIAL = Pattern.compile("(?<![\\p{L}\\p{M}])(\\p{L}\\p{M}*\\.)(?=\\p{L})");

    private static final String APOSTROPHES = "'’‘`´ʹʻʼ";

    /** Letters with what may stand inside a word; a full stop only ends a short one. */
    private static final String WORD = "[\\p{L}\\p{M}\\u200C\\u200D" + APOSTROPHES + "]+";

    private static final String SHORT = "(?:\\p{L}\\p{M}*){1,3}\\.";
    private static final Pattern GRAMMAR =
            Pattern.compile("(?=.*\\p{L})(?:" + SHORT + "|" + WORD + ")(?:(?: | ?- ?)(?:" + SHORT + "|" + WORD + "))*");

    private PersonName() {}

    /** A name as a line of text; problem: {@code name}, if this cannot be one. */
    public static Reading<String> read(String typed) {
        String hyphened = HYPHENS.matcher(ShortText.read(typed)).replaceAll("-");
        String name = INITIAL.matcher(hyphened).replaceAll("$1 ");
        boolean good = name.codePointCount(0, name.length()) <= LONGEST
                && GRAMMAR.matcher(name).matches();
        return good ? Reading.good(name) : Reading.bad("name");
    }

    /**
     * The whole name in one line.
     *
     * @param last {@code null} or empty if the person has one name only
     */
    public static String whole(String first, @Nullable String last) {
        if (last == null || last.isEmpty()) {
            return first == null ? "" : first;
        }
        return first == null || first.isEmpty() ? last : first + " " + last;
    }
}
