package lv.lidzas.access.programs;

import java.util.Locale;
import java.util.Map;
import lv.lidzas.access.AccountSection;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the own page: the way to the passwords for programs. */
@Component
@IfApplicationPasswords
@Order(20)
class ApplicationPasswordSection implements AccountSection {

    private final ApplicationPasswords passwords;

    ApplicationPasswordSection(ApplicationPasswords passwords) {
        this.passwords = passwords;
    }

    @Override
    public String template() {
        return "access/application-passwords-section";
    }

    @Override
    public Map<String, Object> model(String userId, Locale language) {
        return Map.of("count", passwords.of(userId).size());
    }
}
