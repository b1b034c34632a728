package lv.lidzas.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.lidzas.support.Doors;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.support.Visitor;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.HtmlUtils;

/** What Camunda's applications are served with; how they look then is seen in the browser tests. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WebappPagesTest {

    private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");

    @LocalServerPort
    private int port;

    @Autowired
    private Staff staff;

    @Autowired
    private ProcessEngine engine;

    private Doors doors;
    private Visitor admin;

    @BeforeAll
    void signIn() {
        doors = new Doors(engine, staff, "webapps");
        admin = new Visitor(port).signIn(doors.user("admin"), Doors.PASSWORD);
    }

    @AfterAll
    void remove() {
        doors.remove();
    }

    /** What the engine lets whom do is in {@code SecurityMatrixTest}; here each is offered it, and nobody more. */
    @Test
    void cockpitOffersEachWhatTheServerLetsThemDo() {
        String manager = base("manager");
        String analyst = base("analyst");
        String administrator = base("admin");

        assertThat(manager)
                .contains(
                        "cockpit.processDefinition.runtime.action:update-suspension-state-action",
                        "cancel-process-instance-action",
                        "cockpit.processInstance.runtime.action:update-suspension-state-action",
                        "delete-deployment",
                        "cockpit.navigation:batch",
                        "cockpit.navigation:deployments",
                        "cockpit.navigation:reports",
                        "lidzas-shut=\"jobs process-ttl decision-ttl deployments\"")
                .doesNotContain("job-retry-action", "increase-incident-job-retry");
        assertThat(analyst)
                .contains("cancel-process-instance-action", "job-retry-action", "increase-incident-job-retry")
                .contains("delete-deployment", "lidzas-shut=\"jobs process-ttl decision-ttl\"")
                .doesNotContain("cockpit.navigation:deployments");
        assertThat(administrator)
                .contains("add-variable-action", "lidzas-shut=\"\"")
                .doesNotContain("update-suspension-state", "cancel-process-instance", "job-retry", "delete-deployment");
    }

    static Set<String> roles() {
        return Doors.roles();
    }

    /** One menu, whatever is open: of the reader, in the order and words of our pages, and each entry opens. */
    @ParameterizedTest
    @MethodSource("roles")
    void camundasApplicationsHaveTheMenuOfOurPages(String role) throws IOException {
        Visitor reader = new Visitor(port).signIn(doors.user(role), Doors.PASSWORD);
        Map<String, String> onOurs = menuOfPages(reader);

        assertThat(menuOf(reader, "tasklist")).containsExactlyEntriesOf(onOurs).containsKey("/");
        assertThat(onOurs.keySet())
                .allSatisfy(path -> assertThat(reader.page(path).statusCode())
                        .as("%s opens %s", role, path)
                        .isEqualTo(200));
        if (onOurs.containsKey("/parskati") && !role.matches("coordinator|colleague")) {
            assertThat(menuOf(reader, "cockpit")).containsExactlyEntriesOf(onOurs);
        }
    }

    @Test
    void theMenuIsWhatIsOpenToItsReaderAndNoMore() throws IOException {
        assertThat(menuOf(signedIn("analyst"), "tasklist").values())
                .containsExactly("Mana diena", "Uzdevumi", "Pārskats");
        assertThat(menuOf(signedIn("coordinator"), "tasklist").values())
                .containsExactly("Mana diena", "Uzdevumi", "Gadījumi", "Cilvēki", "Nodarbības", "Pārskats");
        assertThat(menuOf(signedIn("manager"), "tasklist").keySet()).contains("/kampanas");
    }

    private Visitor signedIn(String role) {
        return new Visitor(port).signIn(doors.user(role), Doors.PASSWORD);
    }

    private static Map<String, String> menuOfPages(Visitor reader) {
        String page = reader.page("/").body();
        String menu = page.substring(page.indexOf("<nav"), page.indexOf("</nav>"));
        Map<String, String> found = new LinkedHashMap<>();
        Pattern.compile("<a href=\"([^\"]+)\"[^>]*>([^<]+)</a>")
                .matcher(menu)
                .results()
                .forEach(link -> found.put(link.group(1), link.group(2)));
        return found;
    }

    private static Map<String, String> menuOf(Visitor reader, String app) throws IOException {
        String page = reader.page("/camunda/app/" + app + "/default/").body();
        Matcher menu = Pattern.compile("<base [^>]*lidzas-menu=\"([^\"]*)\"").matcher(page);
        assertThat(menu.find()).isTrue();
        Map<String, String> found = new LinkedHashMap<>();
        new ObjectMapper()
                .readTree(HtmlUtils.htmlUnescape(menu.group(1)))
                .forEach(entry ->
                        found.put(entry.path("path").asText(), entry.path("lv").asText()));
        return found;
    }

    private String base(String role) {
        String page = new Visitor(port)
                .signIn(doors.user(role), Doors.PASSWORD)
                .page("/camunda/app/cockpit/default/")
                .body();
        return page.substring(page.indexOf("<base "), page.indexOf(">", page.indexOf("<base ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin"})
    void everyApplicationHasOurNameAndOurSign(String app) {
        String page = page(app).body();

        assertThat(page)
                .contains("<title>Līdzās</title>", "href=\"/favicon.svg\"")
                .doesNotContain("<title>Camunda", "href=\"/camunda/favicon.ico\"");
        assertThat(admin.data("/camunda/app/" + app + "/scripts/config.js").body())
                .contains("vendor: 'Līdzās'", "disableWelcomeMessage: true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin"})
    void noApplicationShowsTheVendorsBanner(String app) {
        assertThat(admin.data("/camunda/app/" + app + "/styles/user-styles.css").body())
                .startsWith("@import url(\"../../../assets/lidzas.css\");");
        assertThat(admin.data("/camunda/assets/lidzas.css").body())
                .containsPattern("\\.ce-eol-banner \\{\\s*display: none;");
        assertThat(admin.data("/camunda/app/" + app + "/camunda-" + app + "-bootstrap.js")
                        .body())
                .as("the banner is called as it was")
                .contains("ce-eol-banner");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin"})
    void nobodySignsInOnAFormOfCamunda(String app) {
        assertThat(page(app).body())
                .containsPattern("<base [^>]*cam-exclude-plugins=\"[^\"]*\\b" + app + "\\.login:default-login-form")
                .contains("/camunda/api/" + app + "/plugin/lidzas/static/app");
        assertThat(admin.data("/camunda/app/" + app + "/camunda-" + app + "-bootstrap.js")
                        .body())
                .as("the form is called as it was")
                .contains("default-login-form");
    }

    @Test
    void theDoorsForFreeTextAreNotShown() {
        String page = page("tasklist").body();

        assertThat(page)
                .containsPattern("<base [^>]*tasklist\\.navbar\\.action:create-task-action")
                .containsPattern("<base [^>]*tasklist\\.task\\.action:task-action-comment")
                .containsPattern("<base [^>]*tasklist\\.task\\.detail:task-detail-history")
                .containsPattern("<base [^>]*tasklist\\.task\\.detail:task-detail-description");
        assertThat(page("cockpit").body())
                .containsPattern("<base [^>]*cockpit\\.processInstance\\.runtime\\.action:add-variable-action");
        assertThat(admin.data("/camunda/app/tasklist/styles/user-styles.css").body())
                .contains(".reset-due-date", ".meta.dates > li:first-child");
    }

    @Test
    void tasklistStoresNoFormInTheBrowserAndThatIsSettledBeforeAnythingElseRuns() {
        HttpResponse<String> answer = page("tasklist");
        Matcher nonce = NONCE.matcher(
                answer.headers().firstValue("Content-Security-Policy").orElseThrow());
        assertThat(nonce.find()).isTrue();

        String page = answer.body();
        int script = page.indexOf("<script nonce=\"" + nonce.group(1) + "\">\n// Tasklist keeps the form");
        assertThat(script).isPositive().isGreaterThan(page.indexOf("<base ")).isEqualTo(page.indexOf("<script"));
    }

    @Test
    void staffReadsLatvianUnlessTheBrowserIsEnglish() {
        String settings = admin.data("/camunda/app/tasklist/scripts/config.js").body();

        assertThat(settings).contains("availableLocales: ['lv', 'en'], fallbackLocale: latvian ? 'lv' : 'en'");
        HttpResponse<String> words = admin.data("/camunda/app/tasklist/locales/lv.json");
        assertThat(words.statusCode()).isEqualTo(200);
        assertThat(words.body()).contains("\"TASKS\": \"Uzdevumi\"");
    }

    @Test
    void camundasWelcomePageLeadsToOurs() {
        assertThat(Visitor.location(admin.page("/camunda/app/welcome/default/")))
                .isEqualTo("/");
        assertThat(Visitor.location(admin.page("/camunda/app/welcome/"))).isEqualTo("/");
    }

    static Stream<String> ours() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/plugin-webapp/lidzas/app"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("ours")
    void everyFileOfOursIsServed(String file) {
        HttpResponse<String> script = admin.data("/camunda/api/tasklist/plugin/lidzas/static/app/" + file);

        assertThat(script.statusCode()).isEqualTo(200);
        assertThat(script.headers().firstValue("Content-Type").orElseThrow())
                .startsWith(file.endsWith(".js") ? "text/javascript" : "text/css");
    }

    private HttpResponse<String> page(String app) {
        HttpResponse<String> page = admin.page("/camunda/app/" + app + "/default/");
        assertThat(page.statusCode()).isEqualTo(200);
        return page;
    }
}
