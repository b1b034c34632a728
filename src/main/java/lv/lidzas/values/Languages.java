package lv.lidzas.values;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The two languages in which the product speaks: Latvian, and English where somebody has asked for it. */
public final class Languages {

    public static final Locale LATVIAN = Locale.forLanguageTag("lv");

    private static final DateTimeFormatter LATVIAN_DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy.");
    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter LATVIAN_SHORT = DateTimeFormatter.ofPattern("dd.MM.");
    private static final DateTimeFormatter ENGLISH_SHORT = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    private Languages() {}

    public static boolean isEnglish(Locale language) {
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    /** As it is stored: {@code en} or {@code lv}. */
    public static String code(Locale language) {
        return isEnglish(language) ? "en" : "lv";
    }

    /** A day as people write it: 26.11.2026. or 26 Nov 2026. */
    public static DateTimeFormatter day(Locale language) {
        return isEnglish(language) ? ENGLISH_DAY : LATVIAN_DAY;
    }

    /** A day of a year that goes without saying: 26.11. or 26 Nov. */
    public static DateTimeFormatter dayOfYear(Locale language) {
        return isEnglish(language) ? ENGLISH_SHORT : LATVIAN_SHORT;
    }
}
