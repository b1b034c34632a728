package lv.lidzas.values;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail address that a mail server can carry. The domain may be of any script: people read and type it as it is, mail
 * servers get its ASCII form.
 */
public final class EmailAddress {

    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL = 64;
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final Pattern LOCAL = Pattern.compile(ATOM + "(?:\\." + ATOM + ")*");

    /** What a mail program would decode into another text. */
    private static final String ENCODED = "=?";

    private final String local;
    private final String domain;

    private EmailAddress(String local, String domain) {
        this.local = local;
        this.domain = domain;
    }

    /** Problem: {@code email}, if no mail server could carry mail to it. */
    public static Reading<EmailAddress> read(@Nullable String typed) {
        String address = ShortText.read(typed);
        int at = address.lastIndexOf('@');
        if (at < 0 || address.length() > LONGEST) {
            return Reading.bad("email");
        }
        String local = address.substring(0, at);
        if (local.length() > LONGEST_LOCAL
                || local.contains(ENCODED)
                || !LOCAL.matcher(local).matches()) {
            return Reading.bad("email");
        }
        return Domain.ascii(address.substring(at + 1))
                .filter(domain -> local.length() + 1 + domain.length() <= LONGEST)
                .map(domain -> Reading.good(new EmailAddress(local, domain)))
                .orElseGet(() -> Reading.bad("email"));
    }

    /** As mail servers take it. */
    public String carried() {
        return local + "@" + domain;
    }

    /** As people read it, and as it is stored. */
    public String shown() {
        return local + "@" + Domain.shown(domain);
    }

    /** As {@link #shown()}, for a header that may hold several addresses or none that is one. */
    public static String shown(String header) {
        return read(header).found().map(EmailAddress::shown).orElse(header);
    }

    /** The name of a host on the Internet, of any script. */
    static final class Domain {

        private static final Pattern ASCII = Pattern.compile("(?:[a-z0-9-]{1,63}\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");

        private Domain() {}

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
}
