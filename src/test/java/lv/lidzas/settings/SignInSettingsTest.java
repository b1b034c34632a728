package lv.lidzas.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

class SignInSettingsTest {

    private static final String KEY = "lidzas.second-factor.secret-key";

    private final MockEnvironment settings = new MockEnvironment();

    @Test
    void nothingOrEverythingStarts() {
        assertThatCode(() -> SignInSettings.check(settings)).doesNotThrowAnyException();
        assertThatCode(() -> SignInSettings.checkKey(settings)).doesNotThrowAnyException();

        whole();
        assertThatCode(() -> SignInSettings.check(settings)).doesNotThrowAnyException();
        assertThatCode(() -> SignInSettings.checkKey(settings)).doesNotThrowAnyException();
    }

    @Test
    void halfOfTheProvidersSettingsStopTheStartWithOneSentence() {
        settings.setProperty("lidzas.oidc.issuer", "https://provider.example.org");
        settings.setProperty("lidzas.oidc.client-secret", " ");

        assertThatThrownBy(() -> SignInSettings.check(settings))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("missing: LIDZAS_OIDC_CLIENT_ID, LIDZAS_OIDC_CLIENT_SECRET.");
    }

    @Test
    void noPasswordsWithoutAProviderStopTheStart() {
        settings.setProperty("lidzas.oidc.only", "true");

        assertThatThrownBy(() -> SignInSettings.check(settings)).hasMessageContaining("LIDZAS_OIDC_ISSUER");
    }

    @Test
    void aProviderThatAnybodyCouldListenToIsRefusedExceptOnThisMachine() {
        whole();
        settings.setProperty("lidzas.oidc.issuer", "http://provider.example.org");
        assertThatThrownBy(() -> SignInSettings.check(settings)).hasMessageContaining("not an https address");

        settings.setProperty("lidzas.oidc.issuer", "http://localhost:8090/lidzas");
        assertThatCode(() -> SignInSettings.check(settings)).doesNotThrowAnyException();
    }

    @Test
    void aGroupThatThereIsNotIsNamed() {
        whole();
        settings.setProperty("lidzas.oidc.groups", "A=coordinators,B=koordinatori");
        assertThatThrownBy(() -> SignInSettings.check(settings))
                .hasMessageContaining("LIDZAS_OIDC_GROUPS names a group that there is not: koordinatori.");

        settings.setProperty("lidzas.oidc.groups", "coordinators");
        assertThatThrownBy(() -> SignInSettings.check(settings)).hasMessageContaining("their-name=our-id");

        whole();
        settings.setProperty("lidzas.second-factor.compulsory-groups", "manager");
        assertThatThrownBy(() -> SignInSettings.check(settings)).hasMessageContaining("manager.");
    }

    @Test
    void aCompulsoryGroupWithoutTheSecondFactorStopsTheStart() {
        settings.setProperty("lidzas.second-factor.compulsory-groups", "managers");

        assertThatThrownBy(() -> SignInSettings.check(settings))
                .hasMessageContaining("LIDZAS_SECOND_FACTOR_ENABLED=true");
    }

    @Test
    void inProductionTheSecondFactorNeedsAKeyOf32Bytes() {
        settings.setProperty("lidzas.second-factor.enabled", "true");
        for (String key : new String[] {"", "a password", "c2hvcnQ="}) {
            settings.setProperty(KEY, key);
            assertThatThrownBy(() -> SignInSettings.checkKey(settings)).hasMessageContaining("LIDZAS_SECRET_KEY");
        }
    }

    @Test
    void aKeyThatIsNoneStopsTheStartAlsoWithoutTheSecondFactor() {
        settings.setProperty(KEY, "a password");

        assertThatThrownBy(() -> SignInSettings.checkKey(settings)).hasMessageContaining("LIDZAS_SECRET_KEY");
    }

    @Test
    void aTrialMakesAKeyAndKeepsIt(@TempDir Path home) {
        Map<String, Object> key = SignInSettings.trialKey(settings, home);

        assertThat(key).containsOnlyKeys(KEY).isEqualTo(SignInSettings.trialKey(settings, home));
        settings.setProperty(KEY, key.get(KEY).toString());
        assertThat(SignInSettings.trialKey(settings, home)).isEmpty();
        assertThatCode(() -> SignInSettings.checkKey(settings)).doesNotThrowAnyException();
    }

    private void whole() {
        settings.setProperty("lidzas.second-factor.enabled", "true");
        settings.setProperty("lidzas.second-factor.compulsory-groups", "managers, camunda-admin");
        settings.setProperty(KEY, "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=");
        settings.setProperty("lidzas.oidc.issuer", "https://provider.example.org");
        settings.setProperty("lidzas.oidc.client-id", "lidzas");
        settings.setProperty("lidzas.oidc.client-secret", "secret");
        settings.setProperty("lidzas.oidc.groups", "A=coordinators, B=camunda-admin");
    }
}
