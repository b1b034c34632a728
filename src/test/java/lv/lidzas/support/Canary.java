package lv.lidzas.support;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * What people are called and how they are reached in tests: marked, so that a word of anybody is recognised wherever it
 * turns up. {@link lv.lidzas.leak.LeakWatch} looks for the marks where nobody may stand.
 */
public final class Canary {

    public static final String LAST_NAME = "Zeltputna";

    /** Letters that every output can show; no mark is a part of a number or of an identifier. */
    static final List<String> MARKS = List.of("zeltputn", "+37126667", "+371 26 667");

    private Canary() {}

    /** An address that nobody else writes to. */
    public static String mailbox() {
        return "zeltputns." + UUID.randomUUID() + "@example.org";
    }

    /** A number as it is stored, of one of a thousand people. */
    public static String phone(int person) {
        return "+37126667%03d".formatted(person % 1000);
    }

    public static List<String> marks() {
        return MARKS;
    }

    public static boolean isIn(String text) {
        String plain = text.toLowerCase(Locale.ROOT);
        return MARKS.stream().anyMatch(plain::contains);
    }
}
