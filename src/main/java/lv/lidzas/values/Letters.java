package lv.lidzas.values;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Letters for comparing: how alike two words are has nothing to do with what may be stored. */
public final class Letters {

    private static final Pattern MARKS_AND_JOINERS = Pattern.compile("[\\p{M}\\u200C\\u200D]+");

    private Letters() {}

    /** Small letters without their marks. */
    public static String bare(String text) {
        String apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        return MARKS_AND_JOINERS.matcher(apart).replaceAll("");
    }
}
