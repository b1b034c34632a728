package lv.lidzas.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.util.StringUtils;

/** Judges each setting before anything reads it: a wrong one would start, and fail where nobody looks. */
public final class SettingsCheck {

    private static final String NO_START = "Līdzās does not start, because ";
    private static final String PREFIX = "LIDZAS_";

    /** What .env.example says instead of a secret. */
    private static final String PUBLISHED = "published-example-password";

    private SettingsCheck() {}

    /** @throws StartRefused naming every setting that is wrong or unknown, with an example of what is right; values are not repeated */
    public static void check(ConfigurableEnvironment environment) {
        List<String> wrong = new ArrayList<>();
        for (Setting setting : Settings.ALL) {
            String value = environment.getProperty(setting.property(), environment.getProperty(setting.name(), ""));
            if (StringUtils.hasText(value) && !setting.kind().holds(value)) {
                wrong.add(setting.name() + " " + setting.kind().wrong() + " (an example: " + setting.example() + ")");
            }
        }
        if (!isHere(environment.getProperty("lidzas.base-url", ""))) {
            Settings.ALL.stream()
                    .filter(setting -> PUBLISHED.equals(environment.getProperty(setting.property())))
                    .forEach(setting -> wrong.add(setting.name()
                            + " is the published one of .env.example (make your own: " + setting.example() + ")"));
        }
        if (isSet(environment, "lidzas.metrics.user") != isSet(environment, "lidzas.metrics.password")) {
            wrong.add("LIDZAS_METRICS_USER and LIDZAS_METRICS_PASSWORD are not set both");
        }
        for (String name : unknown(environment)) {
            wrong.add("there is no setting " + name + " (.env.example lists those that there are)");
        }
        if (!wrong.isEmpty()) {
            throw new StartRefused(NO_START + String.join(", and ", wrong) + ".");
        }
    }

    private static boolean isSet(ConfigurableEnvironment environment, String property) {
        return StringUtils.hasText(environment.getProperty(property));
    }

    /** Nobody else comes to this machine's own name. */
    private static boolean isHere(String address) {
        return address.isBlank() || address.strip().matches("https?://localhost(:[0-9]+)?/?");
    }

    /** Names of the environment that look like ours and are not. */
    private static Set<String> unknown(ConfigurableEnvironment environment) {
        Set<String> known = Settings.ALL.stream().map(Setting::name).collect(Collectors.toSet());
        PropertySource<?> variables =
                environment.getPropertySources().get(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME);
        Set<String> names = new TreeSet<>();
        if (variables instanceof EnumerablePropertySource<?> all) {
            for (String name : all.getPropertyNames()) {
                if (name.toUpperCase(Locale.ROOT).startsWith(PREFIX) && !known.contains(name)) {
                    names.add(name);
                }
            }
        }
        return names;
    }
}
