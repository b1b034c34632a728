package lv.lidzas.values;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text of one line. */
public final class ShortText {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private ShortText() {}

    /** As it is stored: composed, without what nobody sees, its blanks trimmed and joined; empty if nothing is left. */
    public static String read(@Nullable String typed) {
        if (typed == null) {
            return "";
        }
        String seen = Normalizer.normalize(Characters.seen(typed), Normalizer.Form.NFC);
        return BLANKS.matcher(seen).replaceAll(" ").strip();
    }
}
