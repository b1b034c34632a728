package lv.lidzas.access.oidc;

import lv.lidzas.access.ways.PasswordRule;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where the provider is the only way in, passwords stay for the emergency administrator alone. */
@Component
@IfOidc
class PasswordsOff implements PasswordRule {

    private final OidcSettings settings;
    private final String emergencyAdministrator;

    PasswordsOff(OidcSettings settings, @Value("${lidzas.admin.id:}") String emergencyAdministrator) {
        this.settings = settings;
        this.emergencyAdministrator = emergencyAdministrator;
    }

    @Override
    public boolean takesPasswords(String account) {
        return !settings.only() || account.equals(emergencyAdministrator);
    }
}
