package lv.lidzas.values;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The address of a page that a click may open: {@code https} and a host, nothing that only looks like one. */
public final class WebLink {

    private static final int LONGEST = 500;
    private static final Pattern WRITTEN = Pattern.compile("(?i:https)://([^/?#@:\\s\\\\]+)(:[0-9]{1,5})?([/?#]\\S*)?");

    private WebLink() {}

    /** The address in its ASCII form; problem: {@code link}. */
    public static Reading<String> read(String typed) {
        Matcher written = WRITTEN.matcher(ShortText.read(typed));
        if (!written.matches()) {
            return Reading.bad("link");
        }
        return EmailAddress.Domain.ascii(written.group(1))
                .map(host -> "https://" + host + orEmpty(written.group(2)) + orEmpty(written.group(3)))
                .flatMap(WebLink::ascii)
                .filter(link -> link.length() <= LONGEST)
                .map(Reading::good)
                .orElseGet(() -> Reading.bad("link"));
    }

    private static Optional<String> ascii(String link) {
        try {
            return Optional.of(new URI(link).toASCIIString());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String orEmpty(String part) {
        return part == null ? "" : part;
    }
}
