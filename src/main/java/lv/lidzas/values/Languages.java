package lv.lidzas.values;

import java.util.Locale;

/** The two languages in which the product speaks: Latvian, and English where somebody has asked for it. */
public final class Languages {

    public static final Locale LATVIAN = Locale.forLanguageTag("lv");

    private Languages() {}

    public static boolean isEnglish(Locale language) {
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    /**
     * The path of a page in a mail to somebody outside: it opens in the language of the mail. Latvian is what pages are in unless
     * their reader chose otherwise, and whoever did stays with it.
     */
    public static String opening(String path, Locale language) {
        return isEnglish(language) ? path + "?lang=" + code(language) : path;
    }

    /** As it is stored: {@code en} or {@code lv}. */
    public static String code(Locale language) {
        return isEnglish(language) ? "en" : "lv";
    }
}
