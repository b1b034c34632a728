package lv.lidzas.access;

import dev.samstevens.totp.code.DefaultCodeGenerator;
import dev.samstevens.totp.exceptions.CodeGenerationException;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The application on a colleague's phone. */
public final class Authenticator {

    private static final Pattern SECRET = Pattern.compile("<code class=\"secret\">([A-Z2-7 ]+)</code>");

    private final String secret;

    private Authenticator(String secret) {
        this.secret = secret;
    }

    /** Learns the key that a page shows. */
    public static Authenticator of(String page) {
        Matcher shown = SECRET.matcher(page);
        if (!shown.find()) {
            throw new AssertionError("no key on the page");
        }
        return new Authenticator(shown.group(1).replace(" ", ""));
    }

    String secret() {
        return secret;
    }

    public String code(Instant now) {
        try {
            return new DefaultCodeGenerator().generate(secret, now.getEpochSecond() / 30);
        } catch (CodeGenerationException e) {
            throw new IllegalStateException(e);
        }
    }
}
