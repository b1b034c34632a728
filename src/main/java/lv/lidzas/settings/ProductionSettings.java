package lv.lidzas.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.lidzas.workflow.accounts.PasswordRules;
import org.springframework.core.env.PropertyResolver;
import org.springframework.util.StringUtils;

/** What a production installation needs before it starts. */
public final class ProductionSettings {

    private static final Map<String, String> REQUIRED = required();

    private ProductionSettings() {}

    /** @throws StartRefused naming everything that is missing at once */
    public static void check(PropertyResolver settings) {
        List<String> missing = REQUIRED.entrySet().stream()
                .filter(setting -> !StringUtils.hasText(settings.getProperty(setting.getKey())))
                .map(Map.Entry::getValue)
                .toList();
        if (!missing.isEmpty()) {
            throw new StartRefused("Līdzās does not start, because these settings are missing: "
                    + String.join(", ", missing)
                    + " (without SPRING_DATASOURCE_URL it would start in trial mode).");
        }
        String password = settings.getRequiredProperty("lidzas.admin.password");
        if (PasswordRules.refusal(password, settings.getRequiredProperty("lidzas.admin.id"))
                .isPresent()) {
            throw new StartRefused("Līdzās does not start, because LIDZAS_ADMIN_PASSWORD is too weak: it needs "
                    + PasswordRules.SHORTEST
                    + " characters or more, must not contain LIDZAS_ADMIN_ID and must not be easily guessed.");
        }
    }

    /** Where people come by HTTPS, no cookie goes by anything else. */
    public static Map<String, Object> behindHttps(PropertyResolver settings) {
        if (!settings.getRequiredProperty("lidzas.base-url").startsWith("https://")) {
            return Map.of();
        }
        return Map.of(
                "server.servlet.session.cookie.secure", true,
                "camunda.bpm.webapp.session-cookie.enable-secure-cookie", true,
                "camunda.bpm.webapp.csrf.enable-secure-cookie", true,
                "camunda.bpm.webapp.header-security.hsts-disabled", false);
    }

    private static Map<String, String> required() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("spring.datasource.username", "SPRING_DATASOURCE_USERNAME");
        names.put("spring.datasource.password", "SPRING_DATASOURCE_PASSWORD");
        names.put("spring.mail.host", "SPRING_MAIL_HOST");
        names.put("spring.mail.port", "SPRING_MAIL_PORT");
        names.put("lidzas.mail.from", "LIDZAS_MAIL_FROM");
        names.put("lidzas.admin.id", "LIDZAS_ADMIN_ID");
        names.put("lidzas.admin.password", "LIDZAS_ADMIN_PASSWORD");
        names.put("lidzas.base-url", "LIDZAS_BASE_URL");
        return names;
    }
}
