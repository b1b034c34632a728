package lv.lidzas.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.Visitor;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@GuardedSignIn
class OrganisationSignInTest {

    private static final String ACCOUNT = "oidc.anna";
    private static final String LINKED = "oidc.linked";
    private static final String LOCAL = "oidc.local";
    private static final String PASSWORD = "a long test password";
    private static final String START = "/oauth2/authorization/oidc";
    private static final String TASKLIST = "/camunda/app/tasklist/default/";

    @LocalServerPort
    private int port;

    @Autowired
    private Staff staff;

    @Autowired
    private IdentityService identities;

    @Autowired
    private JdbcClient database;

    @AfterEach
    void nobody() {
        List.of(ACCOUNT, LINKED, LOCAL).forEach(identities::deleteUser);
        database.sql("delete from lidzas.provider_account").update();
    }

    @Test
    void theSignInPageOffersTheOrganisationsAccount() {
        assertThat(new Visitor(port).page("/ieiet").body())
                .contains("href=\"" + START + "\"", "Ieiet ar organizācijas kontu", "name=\"parole\"");
    }

    @Test
    void theRequestCarriesStateNonceAndProofKeyAndOurOwnAddress() {
        String request = Visitor.location(new Visitor(port).page(START));

        assertThat(request)
                .startsWith(OrganisationProvider.issuer() + "/authorize?")
                .contains("response_type=code", "&state=", "&nonce=", "code_challenge_method=S256")
                .contains("redirect_uri=http://localhost/login/oauth2/code/oidc");
    }

    @Test
    void aSignInMakesTheAccountWithItsNameAndTheGroupsThatAreMapped() {
        Visitor anna = new Visitor(port);
        HttpResponse<String> answer = signIn(
                anna,
                "s-1",
                Map.of("given_name", " Anna\u202D  Marija ", "groups", List.of("koordinatori", "IT vadība", "citi")));

        assertThat(Visitor.location(answer)).isEqualTo("/");
        User user = identities.createUserQuery().userId(ACCOUNT).singleResult();
        assertThat(user.getFirstName()).isEqualTo("Anna Marija");
        assertThat(user.getEmail()).isNull();
        assertThat(groups(ACCOUNT)).containsExactlyInAnyOrder(StaffGroups.COORDINATORS, StaffGroups.MANAGERS);
        assertThat(anna.page(TASKLIST).statusCode()).isEqualTo(200);
        assertThat(anna.open("tasklist")
                        .data("/camunda/api/admin/auth/user/default")
                        .body())
                .contains(ACCOUNT);
    }

    @Test
    void thePageThatWasAskedForIsShownAfterwards() {
        Visitor anna = new Visitor(port);
        anna.page("/personas");

        assertThat(Visitor.location(signIn(anna, "s-1", Map.of("groups", List.of("koordinatori")))))
                .endsWith("/personas");
    }

    @Test
    void aGroupTakenAwayAtTheProviderIsGoneAtTheNextSignIn() {
        signIn(new Visitor(port), "s-1", Map.of("groups", List.of("koordinatori", "IT vadība")));
        signIn(new Visitor(port), "s-1", Map.of("groups", List.of("IT vadība")));
        assertThat(groups(ACCOUNT)).containsExactly(StaffGroups.MANAGERS);

        assertThat(Visitor.location(signIn(new Visitor(port), "s-1", Map.of("groups", List.of()))))
                .isEqualTo("/ieiet?bez-lomas");
        assertThat(groups(ACCOUNT)).isEmpty();
    }

    @Test
    void ourGroupIdsGiveNothingUnlessTheyAreMapped() {
        Visitor anna = new Visitor(port);
        HttpResponse<String> answer = signIn(
                anna, "s-1", Map.of("groups", List.of(StaffGroups.ADMINISTRATORS, StaffGroups.COORDINATORS, "citi")));

        assertThat(Visitor.location(answer)).isEqualTo("/ieiet?bez-lomas");
        assertThat(identities.createUserQuery().userId(ACCOUNT).count()).isZero();
        assertThat(anna.page(TASKLIST).statusCode()).isEqualTo(302);
        assertThat(anna.page("/ieiet?bez-lomas").body()).contains("nav piešķirta neviena loma");
    }

    @ParameterizedTest
    @CsvSource({
        "nonce, another one",
        "iss, https://somebody.example.org",
        "aud, somebody-else",
        "preferred_username, not an id",
        "preferred_username, admin"
    })
    void aTokenForSomebodyElseOrOfAnotherIssuerOrWithoutAnIdLetsNobodyIn(String claim, String value) {
        Visitor anna = new Visitor(port);
        HttpResponse<String> answer = signIn(anna, "s-1", Map.of("groups", List.of("koordinatori"), claim, value));

        assertThat(Visitor.location(answer))
                .isIn("/ieiet?organizacija-neizdevas", "/ieiet?nederigs-vards", "/ieiet?konts-aiznemts");
        assertThat(anna.page(TASKLIST).statusCode()).isEqualTo(302);
        assertThat(identities.createUserQuery().userId(ACCOUNT).count()).isZero();
    }

    @Test
    void anAnswerWithAnotherStateLetsNobodyIn() {
        Visitor anna = new Visitor(port);
        URI back = backFromProvider(anna);

        HttpResponse<String> answer =
                anna.page(back.getPath() + "?" + back.getRawQuery().replaceAll("state=[^&]+", "state=another"));

        assertThat(Visitor.location(answer)).isEqualTo("/ieiet?organizacija-neizdevas");
        assertThat(anna.page(TASKLIST).statusCode()).isEqualTo(302);
    }

    @Test
    void anAnswerOpenedInAnotherBrowserLetsNobodyIn() {
        URI back = backFromProvider(new Visitor(port));
        Visitor other = new Visitor(port);

        assertThat(Visitor.location(other.page(back.getPath() + "?" + back.getRawQuery())))
                .isEqualTo("/ieiet?organizacija-neizdevas");
        assertThat(other.page(TASKLIST).statusCode()).isEqualTo(302);
    }

    @Test
    void anAccountWithAPasswordIsNotTakenOver() {
        staff.ensureUser(LOCAL, PASSWORD, StaffGroups.COORDINATORS, "Koordinatore", "Testa");

        HttpResponse<String> answer =
                signIn(new Visitor(port), "s-9", Map.of("preferred_username", LOCAL, "groups", List.of("IT vadība")));

        assertThat(Visitor.location(answer)).isEqualTo("/ieiet?konts-aiznemts");
        assertThat(groups(LOCAL)).containsExactly(StaffGroups.COORDINATORS);
        assertThat(new Visitor(port).page("/ieiet?konts-aiznemts").body()).contains("jau ir konts");
        new Visitor(port).signIn(LOCAL, PASSWORD);
    }

    @Test
    void anAccountThatTheAdministratorLinkedBecomesTheProviders() {
        staff.ensureUser(LINKED, PASSWORD, StaffGroups.ANALYSTS, "Analītiķe", "Testa");

        Map<String, Object> claims = Map.of("preferred_username", LINKED, "groups", List.of("IT vadība"));
        assertThat(Visitor.location(signIn(new Visitor(port), "s-7", claims))).doesNotContain("/ieiet");
        assertThat(groups(LINKED)).containsExactly(StaffGroups.MANAGERS);

        assertThat(Visitor.location(signIn(new Visitor(port), "s-8", claims))).isEqualTo("/ieiet?konts-aiznemts");
    }

    @Test
    void aUserNameGivenToSomebodyElseAtTheProviderDoesNotGiveTheAccountAlong() {
        signIn(new Visitor(port), "s-1", Map.of("groups", List.of("koordinatori")));

        assertThat(Visitor.location(signIn(new Visitor(port), "s-2", Map.of("groups", List.of("IT vadība")))))
                .isEqualTo("/ieiet?konts-aiznemts");
        assertThat(groups(ACCOUNT)).containsExactly(StaffGroups.COORDINATORS);
    }

    @Test
    void signingOutEndsTheSessionAndLeadsToTheProvidersSignOut() {
        Visitor anna = new Visitor(port);
        signIn(anna, "s-1", Map.of("groups", List.of("koordinatori")));
        String csrf = Visitor.csrf(anna.page("/konts/programmu-paroles").body());

        HttpResponse<String> out = anna.postForm("/iziet", Map.of("_csrf", csrf));

        Matcher refresh = Pattern.compile("content=\"0;url=([^\"]+)\"").matcher(out.body());
        assertThat(refresh.find()).as(out.body()).isTrue();
        String address = refresh.group(1).replace("&amp;", "&");
        assertThat(address).startsWith(OrganisationProvider.issuer() + "/endsession?id_token_hint=ey");
        assertThat(Visitor.location(OrganisationProvider.open(address))).startsWith("http://localhost/ieiet?izgajis");
        assertThat(anna.page(TASKLIST).statusCode()).isEqualTo(302);
    }

    @Test
    void aPasswordSignOutStaysHere() {
        staff.ensureUser(LOCAL, PASSWORD, StaffGroups.COORDINATORS, "Koordinatore", "Testa");
        Visitor local = new Visitor(port).signIn(LOCAL, PASSWORD);
        String csrf = Visitor.csrf(local.page("/konts/programmu-paroles").body());

        assertThat(Visitor.location(local.postForm("/iziet", Map.of("_csrf", csrf))))
                .isEqualTo("/ieiet?izgajis");
    }

    private HttpResponse<String> signIn(Visitor visitor, String subject, Map<String, Object> claims) {
        Map<String, Object> all = new HashMap<>(Map.of("preferred_username", ACCOUNT));
        all.putAll(claims);
        OrganisationProvider.next(subject, all);
        URI back = backFromProvider(visitor);
        return visitor.page(back.getPath() + "?" + back.getRawQuery());
    }

    /** Where the provider sends the browser. */
    private URI backFromProvider(Visitor visitor) {
        return URI.create(Visitor.location(OrganisationProvider.open(Visitor.location(visitor.page(START)))));
    }

    private List<String> groups(String account) {
        return identities.createGroupQuery().groupMember(account).list().stream()
                .map(Group::getId)
                .toList();
    }
}
