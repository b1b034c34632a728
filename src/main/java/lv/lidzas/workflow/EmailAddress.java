package lv.lidzas.workflow;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address that a mail server can carry. The domain may be of any script: people read and type it as it is, mail
 * servers get its ASCII form.
 */
public final class EmailAddress {

    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL = 64;
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final Pattern LOCAL = Pattern.compile(ATOM + "(?:\\." + ATOM + ")*");
    private static final Pattern DOMAIN = Pattern.compile("(?:[a-z0-9-]{1,63}\\.)+[a-z0-9-]{2,63}");

    /** What a mail program would decode into another text. */
    private static final String ENCODED = "=?";

    private final String local;
    private final String domain;

    private EmailAddress(String local, String domain) {
        this.local = local;
        this.domain = domain;
    }

    /** @return empty if no mail server could carry mail to it */
    public static Optional<EmailAddress> of(String typed) {
        String address = typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
        int at = address.lastIndexOf('@');
        if (at < 0 || address.length() > LONGEST) {
            return Optional.empty();
        }
        String local = address.substring(0, at);
        if (local.length() > LONGEST_LOCAL
                || local.contains(ENCODED)
                || !LOCAL.matcher(local).matches()) {
            return Optional.empty();
        }
        return ascii(address.substring(at + 1))
                .filter(domain -> local.length() + 1 + domain.length() <= LONGEST)
                .map(domain -> new EmailAddress(local, domain));
    }

    private static Optional<String> ascii(String domain) {
        try {
            String ascii = IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
            return DOMAIN.matcher(ascii).matches() ? Optional.of(ascii) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** As mail servers take it. */
    public String carried() {
        return local + "@" + domain;
    }

    /** As people read it, and as it is stored. */
    public String shown() {
        return local + "@" + IDN.toUnicode(domain);
    }

    /** As {@link #shown()}, for a header that may hold several addresses or none that is one. */
    public static String shown(String header) {
        return of(header).map(EmailAddress::shown).orElse(header);
    }
}
