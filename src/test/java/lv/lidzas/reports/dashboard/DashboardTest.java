package lv.lidzas.reports.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.lidzas.access.Staff;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.CountedStatements;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.support.Visitor;
import org.camunda.bpm.engine.IdentityService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cockpit's first page, over rows that somebody has counted by hand: {@code reporting/rows.sql} and what is added here. */
@IntegrationTest
class DashboardTest {

    private static final Pattern HOURS = Pattern.compile("(?:([\\d\\s\u00a0]+)\\sh)?\\s?(?:(\\d+)\\smin)?");

    private static final String PASSWORD = "a long test password";
    private static final int MOST_STATEMENTS = 6;

    private static final Map<String, String> COLLEAGUES = Map.of(
            "board.coordinator", StaffGroups.COORDINATORS,
            "board.manager", StaffGroups.MANAGERS,
            "board.analyst", StaffGroups.ANALYSTS,
            "board.safeguarding", StaffGroups.SAFEGUARDING,
            "board.admin", StaffGroups.ADMINISTRATORS);

    /** What the rows add, by figure and part. */
    private static final Map<String, Double> COUNTED = Map.ofEntries(
            Map.entry("volunteersByStage applied", 2.0),
            Map.entry("volunteersByStage interview", 0.0),
            Map.entry("volunteersByStage training", 2.0),
            Map.entry("volunteersByStage active", 1.0),
            Map.entry("casesByPriority critical", 0.0),
            Map.entry("casesByPriority high", 1.0),
            Map.entry("casesByPriority low", 1.0),
            Map.entry("campaignAdmitted ", 4.0),
            Map.entry("tasksOverdue ", 1.0),
            Map.entry("tasksUntaken ", 1.0),
            Map.entry("casesLate ", 1.0),
            Map.entry("casesByOwner ", 1.0),
            Map.entry("stepsStopped mail", 2.0),
            Map.entry("stepsStopped database", 1.0),
            Map.entry("stepsStopped step", 2.0),
            Map.entry("trainingsCompleted ", 1.0),
            Map.entry("volunteerTime ", 1.5));

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

    @Autowired
    private Clock clock;

    @BeforeEach
    void add() throws IOException {
        run("reporting/remove.sql");
        COLLEAGUES.forEach((account, group) -> staff.ensureUser(account, PASSWORD, group, "Pārskats", "Testa"));
    }

    @AfterEach
    void remove() throws IOException {
        run("reporting/remove.sql");
        database.sql("delete from lidzas.published_figure where part = 'checks' and number = 35")
                .update();
        COLLEAGUES.keySet().forEach(identities::deleteUser);
    }

    @Test
    void eachNumberIsWhatTheRowsAdd() throws IOException {
        Map<String, Double> before = numbers("board.manager");
        addRows();
        Map<String, Double> now = numbers("board.manager");

        COUNTED.forEach((figure, number) -> assertThat(now.get(figure) - before.getOrDefault(figure, 0.0))
                .as(figure)
                .isCloseTo(number, within(0.000_001)));
        assertThat(now.keySet()).containsAll(COUNTED.keySet());
    }

    @Test
    void aCampaignStandsBesideItsTarget() throws IOException {
        addRows();

        JsonNode rows = panel("board.manager", "campaign").get("rows");
        assertThat(rows)
                .filteredOn(row -> row.get("name").asText().contains("Blakus jauniem kaimiņiem"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.get("number").asText()).isEqualTo("4 no 13");
                    assertThat(row.get("share").asInt()).isEqualTo(30);
                });
    }

    @Test
    void whatHasStoppedIsToldInTheReadersWords() throws IOException {
        addRows();

        assertThat(panel("board.manager", "stopped").toString())
                .contains("E-pasta serveris vēstules nepieņēma", "Datubāze neatbildēja", "Solis neizdevās");
        assertThat(json("board.manager", "?lang=en").toString())
                .contains("Open cases by priority", "Cases that nobody answers for");
    }

    @ParameterizedTest
    @ValueSource(strings = {"board.manager", "board.coordinator"})
    void eachNumberOpensItsListForThoseWhoMaySeeIt(String account) throws IOException {
        addRows();
        Visitor visitor = visit(account);
        Map<String, JsonNode> rows = rows(account);

        assertThat(rows).hasSizeGreaterThanOrEqualTo(COUNTED.size());
        rows.forEach((figure, row) -> assertThat(
                        visitor.page(row.get("list").asText()).statusCode())
                .as(figure + " " + row.get("list"))
                .isEqualTo(200));
    }

    @Test
    void theListsAreThoseOnWhichColleaguesWork() throws IOException {
        addRows();
        Map<String, JsonNode> rows = rows("board.manager");

        assertThat(rows.get("volunteersByStage training").get("list").asText()).isEqualTo("/personas?izlase=training");
        assertThat(rows.get("casesLate ").get("list").asText()).isEqualTo("/gadijumi?izlase=nokavetie");
        assertThat(rows.get("casesByOwner ").get("list").asText()).contains("/gadijumi?", "atbildigais=-");
        assertThat(rows.get("stepsStopped mail").get("list").asText()).isEqualTo("/apstajusies-darbi");
        assertThat(rows("board.coordinator")
                        .get("stepsStopped mail")
                        .get("list")
                        .asText())
                .startsWith("/parskati/raditaji/stepsStopped?");
    }

    @Test
    void anAnalystReadsWhatWasGivenOutAndOpensNoList() throws IOException {
        addRows();
        LocalDate month = LocalDate.now(clock).withDayOfMonth(1);
        database.sql("insert into lidzas.published_figure (figure, from_day, until_day, part, number)"
                        + " values ('volunteersByStage', ?, ?, 'checks', 35)")
                .params(month.minusMonths(1), month)
                .update();
        Map<String, JsonNode> rows = rows("board.analyst");

        assertThat(rows.values()).allMatch(row -> row.get("list").isNull());
        assertThat(rows.get("volunteersByStage checks").get("number").asText()).isEqualTo("35–39");
        assertThat(rows).doesNotContainKeys("casesLate ", "casesByOwner ", "volunteersByStage applied");
        // Of what is about nobody the number is that of now.
        assertThat(rows.get("stepsStopped mail").get("number").asText())
                .isEqualTo(rows("board.manager")
                        .get("stepsStopped mail")
                        .get("number")
                        .asText());
        assertThat(rows.values().toString()).doesNotContain("-1997-");
    }

    @ParameterizedTest
    @CsvSource({
        "board.coordinator, 200",
        "board.manager, 200",
        "board.analyst, 200",
        "board.safeguarding, 403",
        "board.admin, 403"
    })
    void itIsForThoseWhoReadTheFigures(String account, int status) {
        assertThat(visit(account).data(DashboardDoors.PATH).statusCode()).isEqualTo(status);
    }

    @Test
    void whoeverIsNotSignedInLearnsNothing() {
        assertThat(new Visitor(port).data(DashboardDoors.PATH).statusCode()).isEqualTo(401);
    }

    @Test
    void itTakesFewStatements() throws IOException {
        addRows();
        for (String account : COLLEAGUES.keySet()) {
            Visitor visitor = visit(account);
            visitor.data(DashboardDoors.PATH);
            statements.reset();
            visitor.data(DashboardDoors.PATH);
            statements.stop();
            assertThat(statements.total()).as("%s %s", account, statements).isLessThanOrEqualTo(MOST_STATEMENTS);
        }
    }

    private void addRows() throws IOException {
        run("reporting/rows.sql");
        LocalDate today = LocalDate.now(clock);
        database.sql(
                        "update lidzas.recruitment_campaign set starts_on = ?, ends_on = ? where reference = 'K-1997-000001'")
                .params(today.minusDays(60), today.plusDays(60))
                .update();
        database.sql("update lidzas.training_run set ended_on = ? where reference = 'T-1997-000006'")
                .param(today)
                .update();
        database.sql("insert into lidzas.volunteer_hours (reference, volunteer, day, kind, minutes, version)"
                        + " values ('D-1997-000006', 'V-1997-000005', ?, 'event', 90, 0)")
                .param(today)
                .update();
    }

    private Map<String, Double> numbers(String account) throws IOException {
        Map<String, Double> numbers = new LinkedHashMap<>();
        rows(account)
                .forEach((figure, row) ->
                        numbers.put(figure, number(row.get("number").asText())));
        return numbers;
    }

    /** Of hours, with what is beyond a whole one. */
    private static double number(String written) {
        Matcher hours = HOURS.matcher(written);
        if (hours.matches()) {
            return count(hours.group(1)) + count(hours.group(2)) / 60;
        }
        return count(written.replaceFirst(" no .*", ""));
    }

    private static double count(@Nullable String written) {
        return written == null
                ? 0
                : Double.parseDouble(written.replaceAll("[\\s\u00a0]", "").replace(',', '.'));
    }

    private Map<String, JsonNode> rows(String account) throws IOException {
        Map<String, JsonNode> rows = new LinkedHashMap<>();
        json(account, "").get("panels").forEach(panel -> panel.get("rows")
                .forEach(row -> rows.put(
                        row.get("figure").asText() + " " + row.get("part").asText(), row)));
        return rows;
    }

    private JsonNode panel(String account, String code) throws IOException {
        for (JsonNode panel : json(account, "").get("panels")) {
            if (panel.get("code").asText().equals(code)) {
                return panel;
            }
        }
        throw new AssertionError(code);
    }

    private JsonNode json(String account, String query) throws IOException {
        HttpResponse<String> answer = visit(account).data(DashboardDoors.PATH + query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new ObjectMapper().readTree(answer.body());
    }

    private Visitor visit(String account) {
        return new Visitor(port).signIn(account, PASSWORD);
    }

    private void run(String script) throws IOException {
        String sql = new ClassPathResource(script).getContentAsString(StandardCharsets.UTF_8);
        Arrays.stream(sql.split(";\\s*\n")).filter(each -> !each.isBlank()).forEach(each -> database.sql(each)
                .update());
    }
}
