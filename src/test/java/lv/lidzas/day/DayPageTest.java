package lv.lidzas.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import lv.lidzas.access.Staff;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.CountedStatements;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.support.Visitor;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The first page of colleagues and of visitors, with a task of each kind and a critical case: {@code day/rows.sql}. */
@IntegrationTest
class DayPageTest {

    private static final String PASSWORD = "a long test password";
    private static final int MOST_STATEMENTS = 19;

    private static final Map<String, String> COLLEAGUES = Map.of(
            "day.coordinator", StaffGroups.COORDINATORS,
            "day.manager", StaffGroups.MANAGERS,
            "day.analyst", StaffGroups.ANALYSTS,
            "day.safeguarding", StaffGroups.SAFEGUARDING,
            "day.admin", StaffGroups.ADMINISTRATORS);

    @LocalServerPort
    private int port;

    @Autowired
    private Staff staff;

    @Autowired
    private IdentityService identities;

    @Autowired
    private JdbcClient database;

    @Autowired
    private CountedStatements statements;

    @BeforeEach
    void add() throws IOException {
        run("day/remove.sql");
        COLLEAGUES.forEach((account, group) -> staff.ensureUser(account, PASSWORD, group, "Diena", "Testa"));
        run("day/rows.sql");
    }

    @AfterEach
    void remove() throws IOException {
        run("day/remove.sql");
        COLLEAGUES.keySet().forEach(identities::deleteUser);
    }

    @Test
    void theSignInLeadsToTheDay() {
        HttpResponse<String> answer = new Visitor(port).trySignIn("day.coordinator", PASSWORD);

        assertThat(Visitor.location(answer)).isEqualTo("/");
    }

    @Test
    void aCoordinatorSeesWhatIsCriticalWhatIsToBeDoneAndWhoWaits() {
        String page = page("day.coordinator", "/");

        assertThat(page)
                .contains("Mana diena", "Reģistrēt pieteikumu", "Reģistrēt gadījumu", "Plānot nodarbību")
                .contains("processStart=volunteerOnboarding", "processStart=supportCase", "/nodarbibas/plano")
                .containsSubsequence("Kritiski gadījumi", "Kritiskā Dienasgrāmata", "C-1996-000001")
                .containsSubsequence("Nokavēti", "Dienas darbs nokavēts", "Gaida Dienasgrāmata", "V-1996-000002")
                .containsSubsequence("Vēlāk", "Dienas darbs vēlāk", "Turpināt")
                .contains(
                        "Mūs gaida", "Mēs gaidām", "Gadījumi pa posmiem", "Brīvprātīgie pa posmiem", "Kopš vakardienas")
                .contains("/gadijumi?posms=intake", "Nesen skatītie")
                .doesNotContain("Kur kavējas", "Brīvprātīgo stundas šomēnes");
    }

    @Test
    void fewDeedsStandInARowOneOfThemFilledAndTheRestBehindAWord() {
        String page = page("day.coordinator", "/");
        String deeds = page.substring(
                page.indexOf("class=\"row deeds\""), page.indexOf("</details>", page.indexOf("class=\"row deeds\"")));

        assertThat(deeds.substring(0, deeds.indexOf("<details"))).containsOnlyOnce("btn main");
        assertThat(deeds.substring(0, deeds.indexOf("<details")).split("<a ")).hasSizeBetween(2, 5);
        assertThat(deeds.substring(deeds.indexOf("<details")))
                .contains("Citi darbi", "/palidzibas-lugumi/jauns", "/stundas/pasakums");
    }

    @Test
    void whoeverHasTakenATaskStillSeesFirstWhatIsLateHisOrTheTeams() {
        String page = page("day.coordinator", "/");

        assertThat(page)
                .containsSubsequence("aria-current=\"true\"", "Mani un brīvie", "Mani", "Brīvie", "Visi")
                .containsSubsequence(
                        "Nokavēti",
                        "Dienas darbs nokavēts</a>",
                        "aria-label=\"Turpināt: Dienas darbs nokavēts, Gaida Dienasgrāmata\"",
                        "Dienas darbs brīvs</a>",
                        "aria-label=\"Sākt: Dienas darbs brīvs, Gaida Dienasgrāmata\"",
                        "Vēlāk",
                        "Dienas darbs vēlāk</a>");
        assertThat(page("day.manager", "/?uzdevumi=visi"))
                .as("a colleague's task is not gone on with")
                .contains("Dienas darbs nokavēts</a>")
                .doesNotContain("aria-label=\"Turpināt: Dienas darbs nokavēts");
    }

    @Test
    void aTabWithoutTasksSaysSoInWords() {
        for (String tab : List.of("jadara", "lemumi", "mani", "brivie", "visi")) {
            assertThat(page("day.admin", "/?uzdevumi=" + tab)).as(tab).doesNotContain("??", "day.tasks.none");
        }
    }

    @Test
    void whatWeWaitForIsMarkedWhenItsDayIsOver() {
        database.sql(
                        "update public.act_ru_task set due_date_ = timestamp '1996-01-03' where id_ = 'day-Dienas jautājums'")
                .update();

        assertThat(page("day.coordinator", "/"))
                .containsSubsequence("Mēs gaidām", "Dienas jautājums", "Nokavēts", "1996");
    }

    @Test
    void allVolunteersOnTheWayAreAListOfTheirOwn() {
        assertThat(page("day.coordinator", "/")).contains("/personas?izlase=brivpratigie", "/gadijumi?izlase=atvertie");
    }

    @Test
    void theTasksAreChosenByTheAddress() {
        assertThat(page("day.coordinator", "/?uzdevumi=brivie")).contains("Dienas darbs brīvs");
        assertThat(page("day.coordinator", "/?uzdevumi=mani"))
                .contains("Dienas darbs nokavēts")
                .doesNotContain("Dienas darbs brīvs</a>");
        assertThat(page("day.coordinator", "/?uzdevumi=kautkas")).contains("Dienas darbs nokavēts");
    }

    @Test
    void aManagerSeesTheFiguresAndWhereItIsLate() {
        String page = page("day.manager", "/");

        assertThat(page)
                .contains("Pabeiguši mācības", "Brīvprātīgo stundas šomēnes", "Atbalstīti cilvēki šogad")
                .containsSubsequence("Kur kavējas", "Diena Testa", "Dienas darbs nokavēts")
                .containsSubsequence("Lēmumi", "Mani", "Brīvie", "Visi")
                .contains("Dienas lēmums");
    }

    @Test
    void anAnalystIsToldWhereToBeginAndEachWayIsOpen() {
        Visitor analyst = new Visitor(port).signIn("day.analyst", PASSWORD);
        String page = analyst.page("/").body();
        String panel = page.substring(page.indexOf("id=\"day-analyst\""));
        List<String> ways = Pattern.compile("href=\"([^\"]+)\"")
                .matcher(panel.substring(0, panel.indexOf("</section>")))
                .results()
                .map(way -> way.group(1))
                .toList();

        assertThat(ways).hasSize(4);
        assertThat(ways)
                .allSatisfy(way ->
                        assertThat(analyst.page(way).statusCode()).as(way).isEqualTo(200));
        assertThat(page("day.manager", "/")).doesNotContain("day-analyst");
    }

    @ParameterizedTest
    @ValueSource(strings = {"day.analyst", "day.safeguarding", "day.admin"})
    void whoeverReadsNoPeopleSeesNone(String account) {
        for (String tab : List.of("", "mani", "brivie", "visi", "lemumi")) {
            assertThat(page(account, "/?uzdevumi=" + tab))
                    .contains("Mana diena")
                    .doesNotContain("Dienasgrāmata", "Dienas darbs", "Dienas lēmums", "-1996-")
                    .doesNotContain("Reģistrēt pieteikumu", "Gadījumi pa posmiem", "Nesen skatītie");
        }
    }

    @Test
    void theWholePageTakesFewStatementsWhateverThereIs() {
        for (String account : COLLEAGUES.keySet()) {
            Visitor visitor = new Visitor(port).signIn(account, PASSWORD);
            visitor.page("/?uzdevumi=visi");
            statements.reset();
            visitor.page("/?uzdevumi=visi");
            statements.stop();

            assertThat(statements.total())
                    .as("%s %s", account, statements)
                    .isPositive()
                    .isLessThanOrEqualTo(MOST_STATEMENTS);
        }
    }

    @Test
    void aVisitorIsToldWhoWeAreAndHasTwoDoors() {
        String page = new Visitor(port).page("/").body();

        assertThat(page)
                .contains("<title>Brīvprātīgo atbalsts bēgļiem – Testa biedrība · Līdzās</title>")
                .contains("Būt līdzās", "Pieteikties par brīvprātīgo", "Jums vajadzīga palīdzība?", "href=\"/mana\"")
                .doesNotContain("Mana diena", "Kas jādara", "Dienas darbs");
    }

    @Test
    void searchEnginesFindOnlyWhatSaysWhoWeAreAndHowToCome() {
        Visitor visitor = new Visitor(port);
        Pattern hidden = Pattern.compile("<meta name=\"robots\" content=\"noindex\">");

        assertThat(visitor.page("/").body()).doesNotContainPattern(hidden).contains("<meta name=\"description\"");
        for (String page : List.of("/ieiet", "/saite", "/mana/ieiet")) {
            assertThat(visitor.page(page).body())
                    .as(page)
                    .containsPattern(hidden)
                    .doesNotContain("<meta name=\"description\"");
        }
        assertThat(page("day.coordinator", "/")).as("a colleague's").containsPattern(hidden);
        assertThat(visitor.page("/robots.txt").body()).contains("Allow: /$", "Disallow: /\n");
    }

    private String page(String account, String path) {
        HttpResponse<String> answer =
                new Visitor(port).signIn(account, PASSWORD).page(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private void run(String file) throws IOException {
        String text = new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
        Arrays.stream(text.split(";\\s*\n"))
                .forEach(statement -> database.sql(statement).update());
    }
}
