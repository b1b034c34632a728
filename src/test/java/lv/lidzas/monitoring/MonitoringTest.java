package lv.lidzas.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import lv.lidzas.access.Staff;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.CountedStatements;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.support.Visitor;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What Cockpit's views ask for, on four processes of July 1997 counted by hand: {@code monitoring/rows.sql}. */
@IntegrationTest
class MonitoringTest {

    private static final String PASSWORD = "a long test password";
    private static final long HOUR = 3_600_000;
    private static final String JULY = "&from=1997-07-01&until=1997-08-01";
    private static final String LIST = "/api/monitoring/instances?definition=";
    private static final String SLOW = "/api/monitoring/instances/slow?definition=";

    private static final Map<String, String> COLLEAGUES = Map.of(
            "watch.coordinator", StaffGroups.COORDINATORS,
            "watch.manager", StaffGroups.MANAGERS,
            "watch.analyst", StaffGroups.ANALYSTS,
            "watch.safeguarding", StaffGroups.SAFEGUARDING,
            "watch.admin", StaffGroups.ADMINISTRATORS);

    @LocalServerPort
    private int port;

    @Autowired
    private Staff staff;

    @Autowired
    private IdentityService identities;

    @Autowired
    private RepositoryService models;

    @Autowired
    private JdbcClient database;

    @Autowired
    private CountedStatements statements;

    @Autowired
    private SumProcessDays night;

    @Autowired
    private TransactionTemplate transaction;

    private String definition = "";

    @BeforeEach
    void add() throws IOException {
        run("monitoring/remove.sql");
        COLLEAGUES.forEach((account, group) -> staff.ensureUser(account, PASSWORD, group, "Vēro", "Testa"));
        run("monitoring/rows.sql");
        definition = models.createProcessDefinitionQuery()
                .processDefinitionKey("volunteerOnboarding")
                .latestVersion()
                .singleResult()
                .getId();
    }

    @AfterEach
    void remove() throws IOException {
        run("monitoring/remove.sql");
        COLLEAGUES.keySet().forEach(identities::deleteUser);
    }

    @Test
    void aStepIsCountedWithItsTimesAndWhomOneWaitsFor() throws IOException {
        JsonNode step = step(july("watch.manager"), "userTask_confirmAddress");

        assertThat(step.get("waitsFor").asText()).isEqualTo("applicant");
        assertThat(step.get("name").asText()).isEqualTo("Apstiprināt e-pasta adresi");
        assertThat(step.get("running").asLong()).isPositive();
        assertThat(step.get("now").toString())
                .isEqualTo("{\"finished\":3,\"median\":%d,\"slow\":%d,\"total\":%d,\"due\":0,\"kept\":0}"
                        .formatted(2 * HOUR, 10 * HOUR, 13 * HOUR));
        assertThat(step.at("/against/finished").asLong()).isZero();
    }

    @Test
    void aDeadlineIsKeptOrMissedUnlessTheStepWasStoppedBeforeIt() throws IOException {
        JsonNode step =
                step(july("watch.manager"), "userTask_reviewApplication").get("now");

        assertThat(step.get("due").asLong()).isEqualTo(2);
        assertThat(step.get("kept").asLong()).isEqualTo(1);
    }

    @Test
    void twoPeriodsStandSideBySide() throws IOException {
        JsonNode whole = figures(
                        "watch.manager", "1997-07-31", "1997-08-01&againstFrom=1997-07-01&againstUntil=1997-07-02")
                .get("whole");

        assertThat(whole.at("/now/finished").asLong()).isEqualTo(1);
        assertThat(whole.at("/now/median").asLong()).isEqualTo(10 * HOUR);
        assertThat(whole.at("/against/finished").asLong()).isEqualTo(2);
        assertThat(whole.at("/against/median").asLong()).isEqualTo(HOUR);
        assertThat(whole.get("begun").asLong()).isEqualTo(1);
    }

    @Test
    void versionsAreToldApart() throws IOException {
        JsonNode all = july("watch.manager");
        JsonNode none = figures("watch.manager", "1997-07-01", "1997-08-01&version=none&againstVersion=" + definition);

        assertThat(all.at("/versions/0/now/finished").asLong()).isEqualTo(3);
        assertThat(none.at("/whole/now/finished").asLong()).isZero();
        assertThat(none.at("/whole/against/finished").asLong()).isEqualTo(3);
        assertThat(none.get("ways")).isEmpty();
    }

    @Test
    void aDayOfTwentyThreeHoursHasWhatEndedOnIt() throws IOException {
        assertOneEachDay();
        night.work();
        assertOneEachDay();
    }

    @Test
    void whatTheNightAddedUpIsWhatTheHistorySays() throws IOException {
        String counted = july("watch.manager").toString();

        night.work();
        assertThat(added()).isPositive();
        assertThat(july("watch.manager")).hasToString(counted);

        night.work();
        assertThat(july("watch.manager")).hasToString(counted);
    }

    @Test
    void nightsThatWereMissedAreMadeUpFor() throws IOException {
        String counted = july("watch.manager").toString();
        night.work();
        database.sql("update lidzas.process_days_until set day = '1997-07-15'").update();
        database.sql("delete from lidzas.process_day where day >= '1997-07-15'").update();

        assertThat(july("watch.manager")).hasToString(counted);
        night.work();
        assertThat(july("watch.manager")).hasToString(counted);
        assertWholeMonths();
        assertThat(database.sql("select day from lidzas.process_days_until")
                        .query(LocalDate.class)
                        .single())
                .isAfter(LocalDate.of(2020, 1, 1));
    }

    @Test
    void aProcessThatIsDeletedIsNoLongerCountedAtOnceAndAfterTheNight() throws IOException {
        night.work();
        for (String table : List.of("act_hi_taskinst", "act_hi_actinst", "act_hi_procinst")) {
            database.sql("delete from public." + table + " where proc_inst_id_ = 'watched-2'")
                    .update();
        }
        String left = july("watch.manager").toString();

        assertThat(finished("1997-07-01", "1997-08-01")).isEqualTo(2);
        night.work();
        assertThat(database.sql("select count(*) from lidzas.process_day_again")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(july("watch.manager")).hasToString(left);
        assertWholeMonths();
    }

    @Test
    void whatEndedWhileTheMachinesClockWasWrongIsCountedAfterTheNextNight() throws IOException {
        night.work();
        database.sql(
                        "update public.act_hi_procinst set end_time_ = end_time_ - interval '1 day' where id_ = 'watched-3'")
                .update();

        night.work();
        assertThat(finished("1997-07-30", "1997-07-31")).isEqualTo(1);
        assertThat(finished("1997-07-31", "1997-08-01")).isZero();
    }

    @Test
    void aDayOfTwentyFiveHoursHasWhatEndedOnIt() throws IOException {
        assertThat(october()).containsExactly(1L, 2L, 1L);
        night.work();
        assertThat(october()).containsExactly(1L, 2L, 1L);
    }

    @Test
    void aDayEndsAtMidnightWhereTheOrganisationIs() throws IOException {
        assertMidnight();
        night.work();
        assertMidnight();
    }

    private void assertMidnight() throws IOException {
        assertThat(finished("1997-07-01", "1997-07-31")).isEqualTo(2);
        assertThat(finished("1997-07-31", "1997-08-01")).isEqualTo(1);
        assertThat(finished("1997-08-01", "1997-08-02")).isZero();
    }

    @Test
    void theCommonestWayIsToldInWords() throws IOException {
        JsonNode ways = july("watch.manager").get("ways");

        assertThat(ways).hasSize(1);
        assertThat(ways.at("/0/finished").asLong()).isEqualTo(3);
        assertThat(ways.at("/0/steps"))
                .extracting(JsonNode::asText)
                .containsExactly("Apstiprināt e-pasta adresi", "Izskatīt pieteikumu", "Pārbaudes periods sācies");
    }

    @Test
    void anEndedProcessShowsItsWholeWayAndWhomItWasAbout() throws IOException {
        JsonNode way = json(visit("watch.manager").data("/api/monitoring/instances/watched-1"));

        assertThat(way.at("/instance/title").asText()).isEqualTo("Vērotā Gaitniece");
        assertThat(way.at("/instance/href").asText()).contains("V-1997-000001");
        assertThat(way.at("/instance/ended").asText()).isEqualTo("1997-07-01T07:00:00Z");
        assertThat(way.get("steps"))
                .extracting(step ->
                        step.get("name").asText() + " / " + step.get("who").asText(""))
                .containsExactly(
                        "Apstiprināt e-pasta adresi / ",
                        "Izskatīt pieteikumu / Vēro Testa",
                        "Pārbaudes periods sācies / ");
    }

    @ParameterizedTest
    @CsvSource({
        "watch.coordinator, 200, 200, 200, 200, 200, 404, 404, 404",
        "watch.manager, 200, 200, 200, 200, 200, 404, 404, 404",
        "watch.admin, 200, 200, 200, 200, 200, 404, 404, 404",
        "watch.safeguarding, 404, 404, 404, 404, 200, 404, 404, 404",
        "watch.analyst, 200, 403, 403, 403, 403, 404, 403, 403"
    })
    void eachViewIsOpenToThoseWhoMayReadTheProcessAndToNobodyByAnIdThatThereIsNot(ArgumentsAccessor row) {
        Visitor visitor = visit(row.getString(0));
        List<String> paths = new ArrayList<>(views());
        paths.add("/api/monitoring/definitions/none?from=1997-07-01&until=1997-08-01");
        paths.add(LIST + "none" + JULY);
        paths.add("/api/monitoring/instances/none");
        for (int i = 0; i < paths.size(); i++) {
            assertThat(visitor.data(paths.get(i)).statusCode()).as(paths.get(i)).isEqualTo(row.getInteger(i + 1));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"watch.coordinator", "watch.manager"})
    void whoeverMayReadTheProcessMayReadItsHistory(String account) throws IOException {
        assertThat(visit(account).data("/api/monitoring/instances/watched-1").statusCode())
                .isEqualTo(200);
        assertThat(list(account)).contains("watched-1", "watched-4", "Vērotā Gaitniece");
    }

    @Test
    void anAnalystLearnsNothingOfASingleProcess() {
        for (String path : List.of(
                "/api/monitoring/instances/watched-1",
                "/api/monitoring/instances?definition=" + definition + "&from=1997-07-01&until=1997-08-01",
                SLOW + definition + JULY,
                "/api/monitoring/work")) {
            assertThat(visit("watch.analyst").data(path).statusCode()).as(path).isEqualTo(403);
        }
    }

    @Test
    void whoeverMayNotReadTheProcessLearnsNothingOfIt() {
        assertThat(visit("watch.safeguarding")
                        .data("/api/monitoring/instances/watched-1")
                        .statusCode())
                .isEqualTo(404);
        assertThat(visit("watch.safeguarding").data(SLOW + definition + JULY).statusCode())
                .isEqualTo(404);
        assertThat(list("watch.safeguarding")).doesNotContain("watched", "V-1997", "Gaitniece");
        assertThat(visit("watch.safeguarding").data("/api/monitoring/work").body())
                .isEqualTo("{\"owners\":[],\"kinds\":[]}");
    }

    @Test
    void theAdministratorSeesTheNumberButNotThePerson() {
        assertThat(list("watch.admin")).contains("watched-1", "V-1997-000001").doesNotContain("Gaitniece");
    }

    @Test
    void anAnalystSeesTheNumbers() throws IOException {
        assertThat(july("watch.analyst").at("/whole/now/finished").asLong()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/monitoring/work",
                "/api/monitoring/instances/watched-1",
                "/api/monitoring/definitions/x?from=1997-07-01&until=1997-08-01"
            })
    void whoeverIsNotSignedInLearnsNothing(String path) {
        assertThat(new Visitor(port).data(path).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=x&until=1997-08-01", "from=1997-07-01", ""})
    void whatIsNoPeriodIsRefused(String period) {
        assertThat(visit("watch.manager")
                        .data("/api/monitoring/definitions/" + definition + "?" + period)
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void openWorkIsCountedByItsOwner() throws IOException {
        run("day/remove.sql");
        staff.ensureUser("day.coordinator", PASSWORD, StaffGroups.COORDINATORS, "Diena", "Testa");
        run("day/rows.sql");
        try {
            JsonNode work = json(visit("watch.manager").data("/api/monitoring/work"));
            JsonNode owner = StreamSupport.stream(work.get("owners").spliterator(), false)
                    .filter(each -> each.get("name").asText().equals("Diena Testa"))
                    .findFirst()
                    .orElseThrow();

            assertThat(List.of(
                            owner.get("tasks").asLong(),
                            owner.get("late").asLong(),
                            owner.get("older").asLong()))
                    .containsExactly(2L, 1L, 2L);
            assertThat(work.get("kinds").toString())
                    .contains("\"outside\":true")
                    .doesNotContain("Dienasgrāmata");
        } finally {
            run("day/remove.sql");
            identities.deleteUser("day.coordinator");
        }
    }

    @Test
    void aRuleThatHeldIsToldInTheReadersLanguage() throws IOException {
        database.sql("insert into lidzas.decision_log (reference, decision, decision_version, rules, step, decided_at)"
                        + " select 'V-1997-000001', 'volunteerAge', max(version_), '{rule_minor}',"
                        + " 'watched-1userTask_reviewApplication', now() from public.act_re_decision_def"
                        + " where key_ = 'volunteerAge'")
                .update();

        assertThat(json(visit("watch.manager").data("/api/monitoring/instances/watched-1"))
                        .at("/steps/1/decision")
                        .asText())
                .isEqualTo("Ko prasa brīvprātīgā vecums: nepilngadīgs, vajadzīgs rakstisks līgums");
        assertThat(json(visit("watch.manager").data("/api/monitoring/instances/watched-1?lang=en"))
                        .at("/steps/1/decision")
                        .asText())
                .isEqualTo("What a volunteer’s age asks for: under age, a written contract is needed");
    }

    @Test
    void whatBecameOfALetterStandsBesideItsStep() throws IOException {
        database.sql(
                        "insert into lidzas.send_log (event_id, reference, template, message_id, outcome, begun_at, sent_at)"
                                + " values ('watched', 'V-1997-000001', 'x', 'x', 'sent',"
                                + " '1997-07-01 06:30+00', '1997-07-01 06:30+00')")
                .update();
        database.sql("update public.act_hi_actinst set act_type_ = 'sendTask'"
                        + " where id_ = 'watched-1endEvent_probationBegun'")
                .update();

        assertThat(json(visit("watch.manager").data("/api/monitoring/instances/watched-1"))
                        .at("/steps/2/mail")
                        .asText())
                .isEqualTo("sent");
    }

    @Test
    void whatWasCalledIsPartOfTheWayForThoseWhoMayReadIt() throws IOException {
        database.sql("update public.act_hi_actinst set call_proc_inst_id_ = 'watched-2'"
                        + " where id_ = 'watched-1userTask_confirmAddress'")
                .update();

        assertThat(json(visit("watch.manager").data("/api/monitoring/instances/watched-1"))
                        .get("steps"))
                .extracting(step ->
                        step.get("depth").asInt() + " " + step.get("step").asText())
                .containsExactly(
                        "0 userTask_confirmAddress",
                        "0 userTask_reviewApplication",
                        "0 endEvent_probationBegun",
                        "1 userTask_confirmAddress",
                        "1 userTask_reviewApplication",
                        "1 endEvent_probationBegun");

        database.sql("update public.act_hi_procinst set proc_def_key_ = 'noSuchProcess' where id_ = 'watched-2'")
                .update();
        assertThat(json(visit("watch.manager").data("/api/monitoring/instances/watched-1"))
                        .get("steps"))
                .hasSize(3)
                .allMatch(step -> step.get("called").isNull());
    }

    @Test
    void processesAreFoundByNameNumberStepAndWhetherTheyHaveEnded() {
        assertThat(list("watch.manager", "&q=Gaitniece")).contains("watched-1").doesNotContain("watched-5");
        assertThat(list("watch.manager", "&q=v-1997-000001")).contains("watched-1", "watched-4");
        assertThat(list("watch.manager", "&q=Nezinama")).isEqualTo("[]");
        assertThat(list("watch.admin", "&q=Gaitniece")).isEqualTo("[]");
        assertThat(list("watch.admin", "&q=V-1997-000001")).contains("watched-1");
        assertThat(list("watch.manager", "&ended=true")).contains("watched-1").doesNotContain("watched-4");
        assertThat(list("watch.manager", "&q=V-1997-000001&ended=false"))
                .contains("watched-4")
                .doesNotContain("watched-1");
        assertThat(list("watch.manager", "&q=V-1997-000001&step=userTask_confirmAddress"))
                .contains("watched-1", "watched-4");
        assertThat(list("watch.manager", "&q=V-1997-000001&step=userTask_reviewApplication"))
                .contains("watched-1")
                .doesNotContain("watched-4");
    }

    @Test
    void aStepThatTookTwiceAsLongAsNineOfTenIsFoundEndedOrNot() throws IOException {
        database.sql(
                        """
                        insert into public.act_hi_actinst (id_, proc_def_key_, proc_def_id_, proc_inst_id_, execution_id_,
                               act_id_, act_type_, start_time_, end_time_, duration_, act_inst_state_)
                        select 'watched-x' || n, proc_def_key_, proc_def_id_, proc_inst_id_, execution_id_, act_id_, act_type_,
                               start_time_, start_time_ + n * interval '1 minute', n * 60000, 0
                          from public.act_hi_actinst, generate_series(60, 89) n
                         where id_ = 'watched-1userTask_confirmAddress'""")
                .update();

        JsonNode slow = json(visit("watch.manager").data(SLOW + definition + JULY));
        assertThat(slow)
                .filteredOn(step -> step.get("step").asText().equals("userTask_confirmAddress"))
                .extracting(step -> step.get("instance").asText())
                .contains("watched-3", "watched-4")
                .doesNotContain("watched-1", "watched-2");
        assertThat(slow.toString()).contains("Vērotā Gaitniece");
    }

    @Test
    void readingWaitsForNobodyWhoWrites() {
        Visitor manager = visit("watch.manager");
        manager.data("/api/monitoring/work");
        transaction.executeWithoutResult(writing -> {
            // Beside this lock only reading goes on.
            database.sql(
                            "lock table public.act_hi_actinst, public.act_hi_procinst, public.act_hi_taskinst,"
                                    + " lidzas.process_day, lidzas.process_month, lidzas.process_days_until, lidzas.process_day_again in exclusive mode")
                    .update();
            views().forEach(path ->
                    assertThat(manager.data(path).statusCode()).as(path).isEqualTo(200));
        });
    }

    private List<String> views() {
        return List.of(
                "/api/monitoring/definitions/" + definition + "?from=1997-07-01&until=1997-08-01",
                LIST + definition + JULY,
                SLOW + definition + JULY,
                "/api/monitoring/instances/watched-1",
                "/api/monitoring/work");
    }

    @Test
    void eachViewTakesFewStatements() {
        Visitor manager = visit("watch.manager");
        for (String path : views()) {
            manager.data(path);
            statements.reset();
            manager.data(path);
            statements.stop();
            assertThat(statements.total()).as("%s %s", path, statements).isLessThanOrEqualTo(24);
        }
    }

    /** What stands of months is what stands of their days. */
    private void assertWholeMonths() {
        assertThat(database.sql("select count(*) from (select process, month, kind, what, definition, length, finished,"
                                + " lasted, due, kept from lidzas.process_month except select process,"
                                + " date_trunc('month', day)::date, kind, what, definition, length, sum(finished), sum(lasted),"
                                + " sum(due), sum(kept) from lidzas.process_day group by 1, 2, 3, 4, 5, 6) wrong")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(database.sql("select count(distinct date_trunc('month', day)) - (select count(distinct month)"
                                + " from lidzas.process_month) from lidzas.process_day")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private JsonNode july(String account) throws IOException {
        return figures(account, "1997-07-01", "1997-08-01");
    }

    private long finished(String from, String until) throws IOException {
        return figures("watch.manager", from, until).at("/whole/now/finished").asLong();
    }

    /** On the days around that on which the clocks went back. */
    private List<Long> october() throws IOException {
        List<Long> finished = new ArrayList<>();
        for (int day = 25; day < 28; day++) {
            finished.add(finished("1997-10-" + day, "1997-10-" + (day + 1)));
        }
        return finished;
    }

    private void assertOneEachDay() throws IOException {
        for (LocalDate day = LocalDate.of(1997, 3, 29); day.getMonthValue() == 3; day = day.plusDays(1)) {
            assertThat(finished(day.toString(), day.plusDays(1).toString()))
                    .as(day.toString())
                    .isEqualTo(1);
        }
    }

    private long added() {
        return database.sql("select count(*) from lidzas.process_day where day < '1998-01-01'")
                .query(Long.class)
                .single();
    }

    private JsonNode figures(String account, String from, String until) throws IOException {
        return json(
                visit(account).data("/api/monitoring/definitions/" + definition + "?from=" + from + "&until=" + until));
    }

    private static JsonNode step(JsonNode figures, String id) {
        return StreamSupport.stream(figures.get("steps").spliterator(), false)
                .filter(step -> step.get("step").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private String list(String account) {
        return list(account, "");
    }

    private String list(String account, String more) {
        return visit(account).data(LIST + definition + JULY + more).body();
    }

    private Visitor visit(String account) {
        return new Visitor(port).signIn(account, PASSWORD);
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new ObjectMapper().readTree(answer.body());
    }

    private void run(String script) throws IOException {
        String sql = new ClassPathResource(script).getContentAsString(StandardCharsets.UTF_8);
        Arrays.stream(sql.split(";\n")).filter(each -> !each.isBlank()).forEach(each -> database.sql(each)
                .update());
    }
}
