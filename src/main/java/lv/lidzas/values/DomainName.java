package lv.lidzas.values;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name of a host on the Internet, of any script. */
final class DomainName {

    private static final Pattern ASCII = Pattern.compile("(?:[a-z0-9-]{1,63}\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");

    private DomainName() {}

    /** As it goes over the wire; empty if no host can be called so. */
    static Optional<String> ascii(String typed) {
        try {
            String ascii = IDN.toASCII(typed, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
            return ascii.length() <= 253 && ASCII.matcher(ascii).matches() ? Optional.of(ascii) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static String shown(String ascii) {
        return IDN.toUnicode(ascii);
    }
}
