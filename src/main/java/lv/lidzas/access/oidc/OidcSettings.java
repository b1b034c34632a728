package lv.lidzas.access.oidc;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param issuer where the provider is found
 * @param userClaim whose value is the user id
 * @param groupsClaim whose values are the provider's groups
 * @param groups which of them are ours: {@code their-name=our-id}, comma-separated; all others are ignored
 * @param linkedAccounts accounts with a password that may become the provider's
 * @param only whether passwords stay for the emergency administrator alone
 */
@ConfigurationProperties("lidzas.oidc")
record OidcSettings(
        String issuer,
        String clientId,
        String clientSecret,
        @DefaultValue("preferred_username") String userClaim,
        @DefaultValue("groups") String groupsClaim,
        @DefaultValue("") String groups,
        @DefaultValue Set<String> linkedAccounts,
        @DefaultValue("false") boolean only) {

    /** Their names and our ids. */
    Map<String, String> groupIds() {
        Map<String, String> ids = new LinkedHashMap<>();
        Arrays.stream(groups.split(","))
                .map(String::strip)
                .filter(pair -> pair.lastIndexOf('=') > 0)
                .forEach(pair -> ids.put(
                        pair.substring(0, pair.lastIndexOf('=')).strip(),
                        pair.substring(pair.lastIndexOf('=') + 1).strip()));
        return ids;
    }
}
