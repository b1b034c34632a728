package lv.lidzas.trial;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import lv.lidzas.settings.SignInSettings;
import lv.lidzas.settings.StartRefused;
import lv.lidzas.settings.TrialKey;
import org.springframework.core.env.PropertyResolver;
import org.springframework.util.StringUtils;

/** The settings of a trial: what nobody has set gets a value that works at once and reaches nobody. */
final class TrialSettings {

    private static final String PASSWORD = "lidzas-trial";

    private static final Map<String, String> DEFAULTS = Map.of(
            "lidzas.mail.from", "lidzas@example.org",
            "lidzas.organisation.name", "Biedrība „Blakus”",
            "lidzas.organisation.registration-number", "40000000000",
            "lidzas.organisation.address", "Parauga iela 1, Rīga, LV-1000",
            "lidzas.organisation.signatory", "Parauga Vadītāja",
            "lidzas.organisation.email", "birojs@example.org",
            "lidzas.organisation.phone", "+371 20000000",
            "lidzas.organisation.duty-phone", "+371 20000001");

    private TrialSettings() {}

    /** Starts the database and says where everything is. */
    static Map<String, Object> start(PropertyResolver given) {
        String address = given.getProperty("server.address", "127.0.0.1");
        boolean loopback = isLoopback(address);
        String password = given.getProperty("LIDZAS_TRIAL_PASSWORD");
        if (!loopback && !StringUtils.hasText(password)) {
            throw new StartRefused("Līdzās does not start in trial mode on " + address
                    + ", because others could sign in there with a published password: set LIDZAS_TRIAL_PASSWORD,"
                    + " or leave SERVER_ADDRESS out.");
        }
        Map<String, Object> settings = new HashMap<>();
        DEFAULTS.forEach((name, value) -> settings.put(name, textOr(given, name, value)));
        String port = given.getProperty("server.port", "8080");
        settings.put("lidzas.base-url", textOr(given, "lidzas.base-url", "http://localhost:" + port));
        settings.put("server.address", address);
        settings.put("lidzas.trial.on", true);
        settings.put("lidzas.web.banner", "trial.banner");
        settings.put("lidzas.trial.loopback", loopback);
        settings.put("lidzas.trial.password", StringUtils.hasText(password) ? password : PASSWORD);

        Path home = Path.of(given.getProperty("lidzas.home", "./data"))
                .toAbsolutePath()
                .normalize();
        settings.put("lidzas.home", home.toString());
        settings.put("management.health.diskspace.path", home.toString());
        settings.putAll(SignInSettings.trialKey(given, home));
        settings.put(
                "lidzas.documents.keys",
                textOr(given, "lidzas.documents.keys", "trial:" + TrialKey.in(home, "documents.key")));
        TrialDatabase database = TrialDatabase.start(home);
        settings.put("spring.datasource.url", database.url());
        settings.put("spring.datasource.username", TrialDatabase.USER);
        settings.put("spring.datasource.password", database.password());
        return settings;
    }

    private static String textOr(PropertyResolver given, String name, String value) {
        String set = given.getProperty(name);
        return StringUtils.hasText(set) ? set : value;
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new StartRefused("Līdzās does not start, because SERVER_ADDRESS is not an address of this machine.");
        }
    }
}
