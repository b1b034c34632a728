package lv.lidzas.access.oidc;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;

/**
 * What the provider says of somebody, in our words.
 *
 * @param subject the provider's own, never reused id
 * @param groups ids of ours
 */
record Claims(String issuer, String subject, String account, String firstName, String lastName, Set<String> groups) {

    // What the engine accepts as an id.
    private static final Pattern ACCOUNT = Pattern.compile("[a-zA-Z0-9._@-]{1,64}");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final int LONGEST_NAME = 100;

    /** @throws Refused if the user id is none that an account can have */
    static Claims of(OidcIdToken token, OidcSettings settings) {
        Object account = token.getClaims().get(settings.userClaim());
        if (!(account instanceof String id) || !ACCOUNT.matcher(id).matches()) {
            throw new Refused(Refused.NO_ID);
        }
        Map<String, String> ours = settings.groupIds();
        Set<String> groups = texts(token.getClaims().get(settings.groupsClaim())).stream()
                .filter(ours::containsKey)
                .map(ours::get)
                .collect(Collectors.toUnmodifiableSet());
        return new Claims(
                token.getIssuer().toString(),
                token.getSubject(),
                id,
                name(token.getGivenName()),
                name(token.getFamilyName()),
                groups);
    }

    private static List<String> texts(Object claim) {
        if (claim instanceof Collection<?> values) {
            return values.stream()
                    .filter(String.class::isInstance)
                    .map(String.class::cast)
                    .toList();
        }
        return claim instanceof String value ? List.of(value) : List.of();
    }

    /** One line without invisible characters; empty if there is no letter in it. */
    private static String name(String claimed) {
        if (claimed == null) {
            return "";
        }
        String visible = INVISIBLE
                .matcher(Normalizer.normalize(BLANKS.matcher(claimed).replaceAll(" "), Normalizer.Form.NFC))
                .replaceAll("")
                .strip();
        if (!LETTER.matcher(visible).find()) {
            return "";
        }
        return visible.length() > LONGEST_NAME
                ? visible.substring(0, LONGEST_NAME).strip()
                : visible;
    }
}
