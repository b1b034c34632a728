package lv.lidzas.settings;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import lv.lidzas.values.EmailAddress;
import org.springframework.boot.convert.DurationStyle;

/** What the value of a setting has to be, in the words of the sentence that refuses another one. */
enum SettingKind {
    TEXT("is not a text of one line", value -> value.lines().count() == 1),
    YES_NO("is neither true nor false", Pattern.compile("true|false")),
    PORT("is not a port, a number from 0 to 65535", value -> isNumber(value, 0, 65_535)),
    COUNT("is not a whole number from 1 to 1000000", value -> isNumber(value, 1, 1_000_000)),
    TIME("is not a length of time", SettingKind::isTime),
    HOST(
            "is not the name or address of a machine",
            Pattern.compile("[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?|[0-9a-fA-F:]+")),
    EMAIL("is not an e-mail address", value -> EmailAddress.read(value).isGood()),
    SENDER("is not an e-mail address", SettingKind::isSender),
    WEB_ADDRESS(
            "is not an address that begins with https:// or http:// and ends with the host or its port",
            SettingKind::isSite),
    ISSUER("is not an address that begins with https:// or http://", SettingKind::isAddress),
    DATABASE("is not the address of a PostgreSQL database", Pattern.compile("jdbc:postgresql://[^/\\s]+/[^/\\s]+")),
    BUCKET(
            "is not the name of a bucket, of small letters, digits, dots and dashes",
            Pattern.compile("[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]")),
    FOLDER("is not the path of a folder", SettingKind::isPath),
    ACCOUNT("is not an account's id of letters, digits and . _ @ -", Pattern.compile("[a-zA-Z0-9._@-]+")),
    PROXIES(
            "is not a list of addresses",
            Pattern.compile("|(%1$s)(\\s*,\\s*(%1$s))*"
                    .formatted("[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9]{1,3}(\\.[0-9]{1,3}){0,2}\\."
                            + "|[0-9a-fA-F]{0,4}(:[0-9a-fA-F]{0,4}){2,7}"))),
    FILE_KEYS(
            "is not a list of names and keys, name:key, each key 32 bytes in Base64",
            Pattern.compile("[A-Za-z0-9-]{1,20}:[A-Za-z0-9+/]{43}=(\\s*,\\s*[A-Za-z0-9-]{1,20}:[A-Za-z0-9+/]{43}=)*")),
    LONG_SECRET("is shorter than 24 characters", value -> value.length() >= 24);

    private final String wrong;
    private final Predicate<String> right;

    SettingKind(String wrong, Pattern right) {
        this(wrong, value -> right.matcher(value).matches());
    }

    SettingKind(String wrong, Predicate<String> right) {
        this.wrong = wrong;
        this.right = right;
    }

    /** Stands after the setting's name. */
    String wrong() {
        return wrong;
    }

    boolean holds(String value) {
        return right.test(value.strip());
    }

    private static boolean isNumber(String text, int least, int most) {
        return text.matches("[0-9]{1,7}") && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most;
    }

    private static boolean isTime(String text) {
        try {
            return DurationStyle.detectAndParse(text).toSeconds() > 0;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Alone, or behind a name. */
    private static boolean isSender(String text) {
        try {
            InternetAddress[] addresses = InternetAddress.parse(text, true);
            return addresses.length == 1
                    && Arrays.stream(addresses)
                            .allMatch(one -> EmailAddress.read(one.getAddress()).isGood());
        } catch (AddressException e) {
            return false;
        }
    }

    private static boolean isSite(String text) {
        return isAddress(text) && URI.create(text).getRawPath().matches("/?");
    }

    private static boolean isAddress(String text) {
        try {
            URI address = new URI(text);
            return ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                    && address.getHost() != null
                    && address.getRawUserInfo() == null
                    && address.getRawQuery() == null
                    && address.getRawFragment() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean isPath(String text) {
        try {
            return !Path.of(text).toString().isEmpty();
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
