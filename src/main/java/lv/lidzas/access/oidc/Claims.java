package lv.lidzas.access.oidc;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lv.lidzas.values.PersonName;
import org.jspecify.annotations.Nullable;
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

    private static List<String> texts(@Nullable Object claim) {
        if (claim instanceof Collection<?> values) {
            return values.stream()
                    .filter(String.class::isInstance)
                    .map(String.class::cast)
                    .toList();
        }
        return claim instanceof String value ? List.of(value) : List.of();
    }

    /** Empty if the provider says something that is no name. */
    private static String name(String claimed) {
        return PersonName.read(claimed).found().orElse("");
    }
}
