package lv.lidzas.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class ProductionSettingsTest {

    private final MockEnvironment settings = new MockEnvironment()
            .withProperty("spring.datasource.username", "lidzas")
            .withProperty("spring.datasource.password", "secret")
            .withProperty("spring.mail.host", "mail")
            .withProperty("spring.mail.port", "25")
            .withProperty("lidzas.mail.from", "lidzas@example.org")
            .withProperty("lidzas.admin.id", "administrator")
            .withProperty("lidzas.admin.password", "a-long-password")
            .withProperty("lidzas.base-url", "https://lidzas.example");

    @Test
    void wholeSettingsStart() {
        assertThatCode(() -> ProductionSettings.check(settings)).doesNotThrowAnyException();
    }

    @Test
    void everythingMissingIsNamedAtOnce() {
        settings.setProperty("spring.mail.host", "");
        settings.setProperty("lidzas.base-url", "");

        assertThatThrownBy(() -> ProductionSettings.check(settings))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("SPRING_MAIL_HOST, LIDZAS_BASE_URL");
    }

    @Test
    void aShortPasswordOrTheIdItselfIsRefused() {
        settings.setProperty("lidzas.admin.password", "short");
        assertThatThrownBy(() -> ProductionSettings.check(settings)).hasMessageContaining("too weak");

        settings.setProperty("lidzas.admin.password", "administrator");
        assertThatThrownBy(() -> ProductionSettings.check(settings)).hasMessageContaining("too weak");
    }

    @Test
    void behindHttpsNoCookieGoesByAnythingElse() {
        assertThat(ProductionSettings.behindHttps(settings))
                .containsEntry("server.servlet.session.cookie.secure", true)
                .containsEntry("camunda.bpm.webapp.csrf.enable-secure-cookie", true);

        settings.setProperty("lidzas.base-url", "http://lidzas.local");
        assertThat(ProductionSettings.behindHttps(settings)).isEmpty();
    }
}
