package lv.lidzas.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.stream.Stream;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.support.Visitor;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Throttle, other web sites and headers, as they are met from outside. */
@IntegrationTest
class FrontDoorTest {

    private static final String USER = "door.coordinator";
    private static final String PASSWORD = "a long test password";

    @LocalServerPort
    private int port;

    @Autowired
    private Staff staff;

    @Autowired
    private IdentityService identities;

    @BeforeEach
    void aCoordinator() {
        staff.ensureUser(USER, PASSWORD, StaffGroups.COORDINATORS, "Koordinatore", "Testa");
    }

    @AfterEach
    void nobody() {
        identities.deleteUser(USER);
    }

    @Test
    void guessesOnThePageAndByBasicAreCountedTogether() {
        String[] guesser = {"X-Forwarded-For", "203.0.113.7"};
        for (int i = 0; i < 5; i++) {
            assertThat(Visitor.location(new Visitor(port).trySignIn(USER, "wrong " + i, guesser)))
                    .isEqualTo("/ieiet?neder");
            assertThat(version("wrong " + i, guesser).statusCode()).isEqualTo(401);
        }

        assertThat(Visitor.location(new Visitor(port).trySignIn(USER, PASSWORD, guesser)))
                .isEqualTo("/ieiet?par-daudz");
        assertThat(version(PASSWORD, guesser).statusCode()).isEqualTo(429);
        assertThat(version(PASSWORD, "X-Forwarded-For", "203.0.113.8").statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "Sec-Fetch-Site, cross-site,           403",
                "Sec-Fetch-Site, same-site,            403",
                "Sec-Fetch-Site, same-origin,          200",
                "Sec-Fetch-Site, none,                 200",
                "Origin,         https://evil.example, 403",
                "Origin,         null,                 403",
                "Origin,         file://,              200",
                "Accept,         application/json,     200"
            })
    void anotherWebSiteCannotUseTheRestApi(String header, String value, int status) {
        assertThat(version(PASSWORD, header, value).statusCode()).isEqualTo(status);
    }

    @Test
    void ourOwnOriginMay() {
        assertThat(version(PASSWORD, "Origin", "http://localhost:" + port).statusCode())
                .isEqualTo(200);
    }

    @Test
    void theRestApiKeepsNoSession() {
        assertThat(version(PASSWORD).headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void ourPagesAllowNothingFromElsewhere() {
        HttpResponse<String> page = new Visitor(port).page("/ieiet");

        assertThat(page.headers().firstValue("Content-Security-Policy")).hasValueSatisfying(policy -> assertThat(policy)
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe"));
        assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(page.headers().firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(page.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(cache -> assertThat(cache).contains("no-store"));
        assertThat(page.body()).doesNotContain("<script>", "style=", "onclick");
    }

    @Test
    void cookiesStayOnThisSiteAndAwayFromScripts() {
        Visitor visitor = new Visitor(port);
        visitor.page("/ieiet");
        HttpResponse<String> signedIn = visitor.trySignIn(USER, PASSWORD);

        assertThat(signedIn.headers().allValues("Set-Cookie")).anySatisfy(cookie -> assertThat(cookie)
                .startsWith("JSESSIONID=")
                .contains("HttpOnly")
                .containsIgnoringCase("SameSite=Lax"));
    }

    @Test
    void pagesLoadedAtTheSameTimeKeepTheirOwnNonce() {
        Visitor coordinator = new Visitor(port).signIn(USER, PASSWORD);
        coordinator.open("tasklist");

        assertThat(Stream.generate(() -> "/camunda/app/tasklist/default/")
                        .limit(32)
                        .parallel())
                .allSatisfy(path -> {
                    HttpResponse<String> page = coordinator.page(path);
                    String policy =
                            page.headers().firstValue("Content-Security-Policy").orElseThrow();
                    String nonce = policy.replaceFirst("(?s).*'nonce-([^']+)'.*", "$1");
                    assertThat(page.body()).contains("nonce=\"" + nonce + "\"");
                });
    }

    private HttpResponse<String> version(String password, String... headers) {
        String[] basic = Visitor.basic(USER, password);
        return new Visitor(port)
                .data(
                        "/engine-rest/version",
                        Stream.concat(Stream.of(basic), Stream.of(headers)).toArray(String[]::new));
    }
}
