package lv.lidzas.access.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;

class ClaimsTest {

    private static final OidcSettings SETTINGS = settings("A=coordinators, cn=IT,dc=x=managers, B = analysts", false);

    @Test
    void onlyMappedGroupsCountWhateverElseTheProviderSays() {
        assertThat(claims(Map.of("groups", List.of("A", "B", "camunda-admin", "coordinators", 7)))
                        .groups())
                .containsExactlyInAnyOrder("coordinators", "analysts");
        assertThat(claims(Map.of("groups", "A")).groups()).containsExactly("coordinators");
        assertThat(claims(Map.of("groups", Map.of("A", true))).groups()).isEmpty();
        assertThat(claims(Map.of()).groups()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"' Anna\u202D  Marija ', Anna Marija", "A\u0304ija, Āija", "'🙂', ''", "'-', ''", "'a\nb', a b"})
    void aNameIsOneLineWithALetterInIt(String claimed, String name) {
        assertThat(claims(Map.of("given_name", claimed)).firstName()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "anna berziņa", "anna/../x", "a\0b", "šis"})
    void aUserIdThatNoAccountCanHaveIsRefused(String id) {
        assertThatThrownBy(() -> claims(Map.of("preferred_username", id))).isInstanceOf(Refused.class);
    }

    @Test
    void aUserIdThatIsMissingOrNoTextIsRefused() {
        assertThatThrownBy(() -> claims(Map.of("preferred_username", List.of("anna"))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void whereTheProviderIsTheOnlyWayPasswordsStayForTheEmergencyAdministrator() {
        PasswordsOff off = new PasswordsOff(settings("", true), "admin");
        assertThat(off.takesPasswords("admin")).isTrue();
        assertThat(off.takesPasswords("anna")).isFalse();

        assertThat(new PasswordsOff(settings("", false), "admin").takesPasswords("anna"))
                .isTrue();
    }

    private static Claims claims(Map<String, Object> said) {
        Map<String, Object> all = new HashMap<>(
                Map.of("iss", "https://provider.example.org", "sub", "s-1", "preferred_username", "anna"));
        all.putAll(said);
        return Claims.of(new OidcIdToken("token", Instant.EPOCH, Instant.MAX, all), SETTINGS);
    }

    private static OidcSettings settings(String groups, boolean only) {
        return new OidcSettings(
                "https://provider.example.org", "id", "secret", "preferred_username", "groups", groups, Set.of(), only);
    }
}
