package lv.lidzas.people;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The one grammar of a human being's name, whoever types it: words of letters of any script, with apostrophes, hyphens and
 * full stops after initials. A name is mailed and read aloud, so it can be neither an address nor an advertisement.
 */
public final class PersonName {

    private static final int LONGEST = 100;

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\t\\n\\r]]");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Zs}\\t]+");
    private static final Pattern HYPHENS = Pattern.compile("[\\u2010\\u2011\\u2013]");

    /** A blank after an initial's full stop, so that two letters never make the end of an address. */
    private static final Pattern INITIAL = Pattern.compile("(?<![\\p{L}\\p{M}])(\\p{L}\\p{M}*\\.)(?=\\p{L})");

    private static final String APOSTROPHES = "'’‘`´ʹʻʼ";

    /** Letters with what may stand inside a word; a full stop only ends a short one. */
    private static final String WORD = "[\\p{L}\\p{M}" + APOSTROPHES + "]+";

    private static final String SHORT = "(?:\\p{L}\\p{M}*){1,3}\\.";
    private static final Pattern GRAMMAR =
            Pattern.compile("(?=.*\\p{L})(?:" + SHORT + "|" + WORD + ")(?:(?: | ?- ?)(?:" + SHORT + "|" + WORD + "))*");

    private PersonName() {}

    /**
     * A name as it is stored: composed, without characters that nobody sees, its blanks trimmed and joined.
     *
     * @return empty if this cannot be a name
     */
    public static Optional<String> of(String typed) {
        if (typed == null) {
            return Optional.empty();
        }
        String seen = INVISIBLE
                .matcher(Normalizer.normalize(typed, Normalizer.Form.NFC))
                .replaceAll("");
        String hyphened = HYPHENS.matcher(seen).replaceAll("-");
        String spaced = INITIAL.matcher(hyphened).replaceAll("$1 ");
        String name = BLANKS.matcher(spaced).replaceAll(" ").strip();
        boolean good = name.codePointCount(0, name.length()) <= LONGEST
                && GRAMMAR.matcher(name).matches();
        return good ? Optional.of(name) : Optional.empty();
    }
}
