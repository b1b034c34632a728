package lv.lidzas.settings;

import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.lidzas.records.StaffGroups;
import org.springframework.core.env.PropertyResolver;
import org.springframework.util.StringUtils;

/** The settings of a second factor and of the organisation's provider: all of them, or none. */
public final class SignInSettings {

    private static final int KEY_BYTES = 32;
    private static final String ENABLED = "lidzas.second-factor.enabled";
    private static final String KEY = "lidzas.second-factor.secret-key";
    private static final String COMPULSORY = "lidzas.second-factor.compulsory-groups";
    private static final String NO_START = "Līdzās does not start, because ";

    private static final Set<String> GROUPS = Set.of(
            StaffGroups.COORDINATORS,
            StaffGroups.MANAGERS,
            StaffGroups.ANALYSTS,
            StaffGroups.SAFEGUARDING,
            StaffGroups.ADMINISTRATORS);

    private static final Map<String, String> OIDC = oidc();

    private SignInSettings() {}

    /** @throws StartRefused if they are there by half, or name groups that there are not */
    public static void check(PropertyResolver settings) {
        List<String> compulsory = list(settings, COMPULSORY);
        if (!compulsory.isEmpty() && !isOn(settings)) {
            throw new StartRefused(NO_START + "LIDZAS_SECOND_FACTOR_COMPULSORY_GROUPS is set without"
                    + " LIDZAS_SECOND_FACTOR_ENABLED=true.");
        }
        compulsory.forEach(group -> requireGroup(group, "LIDZAS_SECOND_FACTOR_COMPULSORY_GROUPS"));

        List<String> missing = OIDC.entrySet().stream()
                .filter(setting -> !StringUtils.hasText(settings.getProperty(setting.getKey())))
                .map(Map.Entry::getValue)
                .toList();
        if (!missing.isEmpty() && (missing.size() < OIDC.size() || isSet(settings, "lidzas.oidc.only"))) {
            throw new StartRefused(NO_START + "the settings of the OpenID Connect provider are there by half; missing: "
                    + String.join(", ", missing) + ".");
        }
        if (missing.isEmpty()) {
            requireSafe(settings.getRequiredProperty("lidzas.oidc.issuer"));
        }
        list(settings, "lidzas.oidc.groups").forEach(pair -> {
            if (pair.lastIndexOf('=') < 1) {
                throw new StartRefused(NO_START + "LIDZAS_OIDC_GROUPS has an entry that is not their-name=our-id.");
            }
            requireGroup(pair.substring(pair.lastIndexOf('=') + 1).strip(), "LIDZAS_OIDC_GROUPS");
        });
    }

    /** @throws StartRefused if there is a key, or the second factor needs one, and it is not 32 bytes in Base64 */
    public static void checkKey(PropertyResolver settings) {
        String key = settings.getProperty(KEY);
        if ((isOn(settings) || StringUtils.hasText(key)) && !isKey(key)) {
            throw new StartRefused(NO_START + "LIDZAS_SECRET_KEY is not what it has to be: 32 random bytes in"
                    + " Base64, as `openssl rand -base64 32` prints them, kept outside the database.");
        }
    }

    /** A trial makes a key of its own and keeps it beside the database. */
    public static Map<String, Object> trialKey(PropertyResolver given, Path home) {
        return isKey(given.getProperty(KEY)) ? Map.of() : Map.of(KEY, TrialKey.in(home, "secret.key"));
    }

    private static boolean isKey(String text) {
        try {
            return text != null && Base64.getDecoder().decode(text).length == KEY_BYTES;
        } catch (IllegalArgumentException noBase64) {
            return false;
        }
    }

    private static boolean isOn(PropertyResolver settings) {
        return isSet(settings, ENABLED);
    }

    private static boolean isSet(PropertyResolver settings, String name) {
        return "true".equalsIgnoreCase(settings.getProperty(name, ""));
    }

    /** Whoever listens on the way could sign in as anybody. */
    private static void requireSafe(String issuer) {
        URI address = URI.create(issuer.strip());
        boolean loopback = address.getHost() != null
                && Set.of("localhost", "127.0.0.1", "[::1]").contains(address.getHost());
        if (!"https".equals(address.getScheme()) && !loopback) {
            throw new StartRefused(NO_START + "LIDZAS_OIDC_ISSUER is not an https address.");
        }
    }

    private static void requireGroup(String group, String setting) {
        if (!GROUPS.contains(group)) {
            throw new StartRefused(NO_START + setting + " names a group that there is not: " + group + ".");
        }
    }

    private static List<String> list(PropertyResolver settings, String name) {
        return Arrays.stream(settings.getProperty(name, "").split(","))
                .map(String::strip)
                .filter(StringUtils::hasText)
                .toList();
    }

    private static Map<String, String> oidc() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("lidzas.oidc.issuer", "LIDZAS_OIDC_ISSUER");
        names.put("lidzas.oidc.client-id", "LIDZAS_OIDC_CLIENT_ID");
        names.put("lidzas.oidc.client-secret", "LIDZAS_OIDC_CLIENT_SECRET");
        return names;
    }
}
