package lv.lidzas.reports.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import lv.lidzas.access.Staff;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.reporting.Figure;
import lv.lidzas.reporting.FigureCatalogue;
import lv.lidzas.reporting.Period;
import lv.lidzas.sheets.Sheet;
import lv.lidzas.support.CountedStatements;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.support.Visitor;
import lv.lidzas.values.Languages;
import lv.lidzas.values.Written;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Figures on their pages, over the rows of {@code reporting/rows.sql} and numbers that were given out of March 1997. */
@IntegrationTest
class ReportPageTest {

    private static final String PASSWORD = "a long test password";
    private static final int MOST_STATEMENTS = 12;
    private static final String MARCH = "no=01.03.1997.&lidz=31.03.1997.";
    private static final Map<String, String> COLLEAGUES = Map.of(
            "reports.coordinator", StaffGroups.COORDINATORS,
            "reports.manager", StaffGroups.MANAGERS,
            "reports.analyst", StaffGroups.ANALYSTS);

    @LocalServerPort
    private int port;

    @Autowired
    private Staff staff;

    @Autowired
    private IdentityService identities;

    @Autowired
    private JdbcClient database;

    @Autowired
    private FigureCatalogue figures;

    @Autowired
    private NumberReader numbers;

    @Autowired
    private ReportSheets sheets;

    @Autowired
    private MessageSource messages;

    @Autowired
    private CountedStatements statements;

    @BeforeEach
    void add() throws IOException {
        run("reporting/remove.sql");
        COLLEAGUES.forEach((account, group) -> staff.ensureUser(account, PASSWORD, group, "Pārskats", "Testa"));
        run("reporting/rows.sql");
        given("contacts", "", 12);
        given("contactsByMode", "phone", 7);
        given("contactsByMode", "*", 5);
        given("peopleSupported", "", 10);
        given("sessionTime", "", 90);
    }

    @AfterEach
    void remove() throws IOException {
        run("reporting/remove.sql");
        database.sql("delete from lidzas.published_figure where from_day = '1997-03-01'")
                .update();
        COLLEAGUES.keySet().forEach(identities::deleteUser);
    }

    @Test
    void aManagerSeesTheNumbersAsTheyStandWithChartsTablesAndThePeriodBefore() {
        String page = page("reports.manager", "/parskati?" + MARCH);

        assertThat(page)
                .contains("No 01.03.1997. līdz 31.03.1997.", "Iepriekšējā periodā", "Tie paši skaitļi tabulā")
                .containsSubsequence("Jauni pieteikumi", "<b>4</b>", "<td", ">2<")
                .containsSubsequence("Brīvprātīgo laiks", "2 h 35 min")
                .containsSubsequence("<svg class=\"chart\"", "03.1997")
                .containsSubsequence("Atbalstītie pēc aizsardzības statusa", "bēgļa statuss")
                .contains("vēl netiek uzskaitīts")
                .doesNotContain("style=");
    }

    @Test
    void ofNothingThereIsNoMedian() {
        assertThat(page("reports.manager", "/parskati?no=01.03.1990.&lidz=31.03.1990."))
                .containsSubsequence("Dienas no pieteikuma līdz uzņemšanai", "<b>nav ko skaitīt</b>")
                .doesNotContain("0 d.");
    }

    @Test
    void anAnalystSeesOnlyWhatWasGivenOut() {
        String page = page("reports.analyst", "/parskati?" + MARCH);

        assertThat(page)
                .containsSubsequence("Saziņa pēc veida", "pa tālruni", ">7<", "mazākas grupas kopā", ">5<")
                .containsSubsequence("Atbalstīti cilvēki", "10–14")
                .containsSubsequence("Jauni pieteikumi", "mazāk par 5 vai nerāda")
                .contains("1 h 30 min")
                .doesNotContain("Iekšējie skaitļi", "bēgļa statuss");
    }

    @Test
    void aManagerMayLookAtWhatIsGivenOut() {
        assertThat(page("reports.manager", "/parskati?skaitli=izsniedzamie&" + MARCH))
                .contains("mazākas grupas kopā", "10–14")
                .doesNotContain("bēgļa statuss");
    }

    @Test
    void aFileHoldsWhatWasGivenOutWhoeverTakesIt() {
        for (String account : COLLEAGUES.keySet()) {
            Visitor visitor = new Visitor(port).signIn(account, PASSWORD);
            HttpResponse<String> values = visitor.page("/parskati/parskats.csv?" + MARCH);
            HttpResponse<String> workbook = visitor.page("/parskati/parskats.xlsx?" + MARCH);

            assertThat(values.body().lines().limit(2))
                    .containsExactly("\uFEFFSkaitļi, ko drīkst izsniegt", "No 01.03.1997. līdz 31.03.1997.");
            assertThat(values.body())
                    .contains("Saziņa pēc veida;pa tālruni;1997-03-01;1997-03-31;7;")
                    .contains("Atbalstīti cilvēki;;1997-03-01;1997-03-31;10–14;")
                    .contains("Nodarbību laiks;;1997-03-01;1997-03-31;1,5;stundas;")
                    .contains("Jauni pieteikumi;;1997-03-01;1997-03-31;mazāk par 5 vai nerāda;")
                    .contains("vēl netiek uzskaitīts")
                    .doesNotContain("bēgļa statuss", "P-1997", "Rēķins");
            assertThat(values.headers().firstValue("Content-Disposition").orElseThrow())
                    .contains("parskats-1997-03-01-1997-03-31.csv");
            assertThat(workbook.statusCode()).isEqualTo(200);
            assertThat(workbook.body()).startsWith("PK");
        }
    }

    @Test
    void partsInStepsAreNotAddedUpToAWholeThatNobodyGaveOut() {
        given("volunteersByStage", "active", 10);
        given("volunteersByStage", "training", 5);
        given("supportedByStatus", "temporary", 10);
        given("supportedByStatus", "refugee", 5);

        String values = new Visitor(port)
                .signIn("reports.analyst", PASSWORD)
                .page("/parskati/parskats.csv?" + MARCH)
                .body();
        assertThat(values)
                .contains("Atbalstītie pēc aizsardzības statusa;bēgļa statuss;1997-03-01;1997-03-31;5–9;")
                .doesNotContain("15–19", "Atbalstītie pēc aizsardzības statusa;;", "Brīvprātīgie pa posmiem;;");
        assertThat(page("reports.analyst", "/parskati?" + MARCH))
                .contains("10–14", "5–9")
                .doesNotContain("15–19", "<b>15</b>");
        Numbers given = numbers.asGivenOut(new Period(LocalDate.of(1997, 3, 1), LocalDate.of(1997, 4, 1)))
                .orElseThrow();
        assertThat(sheets.tables(given, Languages.LATVIAN).get(0).rows())
                .noneMatch(row -> String.valueOf(row.get(4)).startsWith("15"));
    }

    @Test
    void aWorkbookHasASheetForEachTable() {
        Numbers given = numbers.asGivenOut(new Period(LocalDate.of(1997, 3, 1), LocalDate.of(1997, 4, 1)))
                .orElseThrow();

        List<Sheet> tables = sheets.tables(given, Languages.LATVIAN);

        assertThat(tables).extracting(Sheet::name).startsWith("Rādītāji").contains("Saziņa pēc veida");
        assertThat(tables.get(1).rows()).allMatch(row -> row.get(4) instanceof Long && row.get(6) != null);
        assertThat(page("reports.manager", "/parskati?" + MARCH)).contains("Failos ir tikai pabeigti mēneši");
    }

    @Test
    void aWorkbookSaysFirstWhatItIs() {
        Numbers given = numbers.asGivenOut(new Period(LocalDate.of(1997, 3, 1), LocalDate.of(1997, 4, 1)))
                .orElseThrow();

        Sheet first = sheets.workbook(given, Languages.LATVIAN).get(0);

        assertThat(first.head()).containsExactly("Skaitļi, ko drīkst izsniegt");
        assertThat(first.rows().get(0)).containsExactly("No 01.03.1997. līdz 31.03.1997.");
    }

    @Test
    void whatIsDownloadedIsNamedAlsoWhereThePageShowsOtherDays() {
        LocalDate last = LocalDate.now().withDayOfMonth(1).minusDays(1);
        String named = "Lejupielādēt skaitļus, ko drīkst izsniegt: "
                + Written.date(last.withDayOfMonth(1), Languages.LATVIAN) + "–" + Written.date(last, Languages.LATVIAN);

        for (String account : COLLEAGUES.keySet()) {
            assertThat(page(account, "/parskati?periods=menesis")).contains(named);
            assertThat(new Visitor(port)
                            .signIn(account, PASSWORD)
                            .page("/parskati/parskats.csv?periods=menesis")
                            .headers()
                            .firstValue("Content-Disposition")
                            .orElseThrow())
                    .contains("parskats-" + last.withDayOfMonth(1) + "-" + last + ".csv");
        }
        assertThat(page("reports.manager", "/parskati?no=01.03.1997.&lidz=30.03.1997."))
                .doesNotContain("Lejupielādēt", "/parskati/parskats.csv");
    }

    @Test
    void whoAgreedIsCountedAndListedForThoseWhoMaySeeThem() {
        String path = "/parskati/raditaji/agreementsSigned?no=1997-03-01&lidz=1997-03-31";

        assertThat(page("reports.manager", "/parskati?" + MARCH))
                .containsSubsequence("Noslēgti brīvprātīgā darba līgumi", "<b>2</b>", "<td", ">1<");
        assertThat(page("reports.manager", path))
                .contains("V-1997-000001", "V-1997-000004")
                .doesNotContain("V-1997-000002", "V-1997-000003", "V-1997-000005");
        assertThat(page("reports.analyst", path))
                .contains("Brīvprātīgie, ar kuriem periodā noslēgts pirmais līgums")
                .doesNotContain("V-1997");
    }

    @Test
    void ofDaysThatAreNoWholeMonthNothingIsGivenOut() {
        assertThat(page("reports.analyst", "/parskati?no=01.03.1997.&lidz=30.03.1997."))
                .contains("vēl nav neviena pabeigta mēneša")
                .doesNotContain("10–14");
        assertThat(new Visitor(port)
                        .signIn("reports.analyst", PASSWORD)
                        .page("/parskati/parskats.csv?no=01.03.1997.&lidz=30.03.1997.")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void behindANumberStandThoseWhoAreCountedForThoseWhoMaySeeThem() {
        String path = "/parskati/raditaji/supportedByStatus?dala=refugee&no=1997-03-01&lidz=1997-03-31";

        assertThat(page("reports.manager", path))
                .contains("Atbalstītie cilvēki pēc statusa jaunākajā gadījumā.", "bēgļa statuss")
                .contains("/personas/P-1997-000006", "Rēķins Rēķins")
                .doesNotContain("P-1997-000007");
        assertThat(page("reports.analyst", path))
                .contains("Atbalstītie cilvēki pēc statusa jaunākajā gadījumā.")
                .doesNotContain("P-1997-000006", "Rēķins");
    }

    @Test
    void theCatalogueNamesEachFigureWithItsRule() {
        String page = page("reports.analyst", "/parskati/raditaji");
        for (Figure figure : figures.all()) {
            assertThat(page)
                    .contains(">" + messages.getMessage("figure." + figure.id(), null, Languages.LATVIAN) + "</a>")
                    .contains(messages.getMessage("figure." + figure.id() + ".rule", null, Languages.LATVIAN));
        }
    }

    @Test
    void everyFigureHasAPageWhetherItIsCountedOrNot() {
        Visitor manager = new Visitor(port).signIn("reports.manager", PASSWORD);
        figures.all().forEach(figure -> assertThat(
                        manager.page("/parskati/raditaji/" + figure.id()).statusCode())
                .as(figure.id())
                .isEqualTo(200));
        assertThat(manager.page("/parskati/raditaji/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void anAddressWithoutSenseShowsTheMonthAndSaysSo() {
        LocalDate today = LocalDate.now();
        for (String address : List.of("no=31.02.2026.&lidz=x", "no=02.03.1997.&lidz=01.03.1997.", "no=1")) {
            assertThat(page("reports.manager", "/parskati?" + address)).contains("role=\"alert\"", "Tādu dienu nav");
        }
        assertThat(page("reports.manager", "/parskati?periods=kautkas&skaitli=kautkas"))
                .contains("." + today.getYear() + ".");
    }

    @Test
    void theWholePageTakesFewStatementsWhateverThePeriod() {
        for (String account : COLLEAGUES.keySet()) {
            Visitor visitor = new Visitor(port).signIn(account, PASSWORD);
            for (String period : List.of("periods=menesis", "periods=gads", "no=01.01.1990.&lidz=31.12.2025.")) {
                visitor.page("/parskati?" + period);
                statements.reset();
                visitor.page("/parskati?" + period);
                statements.stop();

                assertThat(statements.total())
                        .as("%s %s %s", account, period, statements)
                        .isPositive()
                        .isLessThanOrEqualTo(MOST_STATEMENTS);
            }
        }
    }

    private String page(String account, String path) {
        HttpResponse<String> answer =
                new Visitor(port).signIn(account, PASSWORD).page(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private void given(String figure, String part, long number) {
        database.sql("insert into lidzas.published_figure (figure, from_day, until_day, part, number)"
                        + " values (?, '1997-03-01', '1997-04-01', ?, ?)")
                .params(figure, part, number)
                .update();
    }

    private void run(String file) throws IOException {
        String text = new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
        Arrays.stream(text.split(";\\s*\n"))
                .forEach(statement -> database.sql(statement).update());
    }
}
