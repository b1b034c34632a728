package lv.lidzas.cases.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.regex.Pattern;
import lv.lidzas.access.Staff;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.support.Visitor;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the list of cases says of five cases of one owner: {@code cases/listed.sql}. */
@IntegrationTest
class CaseListTest {

    private static final String OURS = "&atbildigais=listed.owner";
    private static final String PASSWORD = "a long test password";
    private static final Pattern CASE = Pattern.compile("href=\"/gadijumi/(C-1995-[0-9]+)\"");

    private static final Pattern CHOICE = Pattern.compile("href=\"/gadijumi/(C-1995-[0-9]+)/tiksanas\"");

    @LocalServerPort
    private int port;

    @Autowired
    private Staff staff;

    @Autowired
    private IdentityService identities;

    @Autowired
    private JdbcClient database;

    private Visitor coordinator;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Clock clock;

    @BeforeEach
    void add() throws IOException {
        run("cases/unlisted.sql");
        run("cases/listed.sql");
        staff.ensureUser("listed.owner", PASSWORD, StaffGroups.COORDINATORS, "Saraksta", "Īpašniece");
        staff.ensureUser("listed.idle", PASSWORD, StaffGroups.COORDINATORS, "Bez", "Gadījumiem");
        coordinator = new Visitor(port).signIn("listed.owner", PASSWORD);
    }

    @AfterEach
    void remove() throws IOException {
        runtime.createProcessInstanceQuery().processDefinitionKey("watchContact").list().stream()
                .filter(one -> one.getBusinessKey().startsWith("C-1995-"))
                .forEach(one -> runtime.deleteProcessInstance(one.getId(), "test over"));
        run("cases/unlisted.sql");
        identities.deleteUser("listed.owner");
        identities.deleteUser("listed.idle");
    }

    @Test
    void theLastContactIsADayOnWhichSomebodyWasInTouchAndNeitherTheOpeningNorACheck() {
        String page = page("/gadijumi?izlase=atvertie" + OURS);

        assertThat(row(page, "C-1995-000001")).contains("vēl nav");
        assertThat(row(page, "C-1995-000004")).contains("datetime=\"" + daysAgo(14) + "\"");
        assertThat(row(page, "C-1995-000005")).contains("datetime=\"" + daysAgo(3) + "\"");
    }

    @Test
    void theNameOfATaskStandsBesideItsOwnDayAndTheDateOfACaseBesideWhatItIs() {
        database.sql("update lidzas.support_case set planned_date = next_date where reference in (?, ?)")
                .params("C-1995-000001", "C-1995-000002")
                .update();
        database.sql("update lidzas.support_case set stage = 'requested' where reference = 'C-1995-000002'")
                .update();
        taskDueIn("C-1995-000003", 3);
        taskDueIn("C-1995-000004", 60);

        String page = page("/gadijumi?izlase=atvertie" + OURS);

        assertThat(row(page, "C-1995-000001")).contains("Gadījuma pārskatīšana", daysAgo(-29));
        assertThat(row(page, "C-1995-000002")).contains("Pirmā saziņa", daysAgo(-28));
        assertThat(row(page, "C-1995-000003"))
                .contains("Pārbaudīt saziņu", daysAgo(-3))
                .doesNotContain(daysAgo(-27));
        assertThat(row(page, "C-1995-000004"))
                .contains("Nākamā tikšanās", daysAgo(-26))
                .doesNotContain("Pārbaudīt saziņu", daysAgo(-60));
    }

    @Test
    void rowsStandInTheOrderOfTheDaysThatTheyShowAndTheLateOnesAreThoseThatSaySo() {
        taskDueIn("C-1995-000001", -2);
        taskDueIn("C-1995-000002", 3);
        taskDueIn("C-1995-000003", 60);
        String list = "/gadijumi?seciba=datums" + OURS;

        String page = page(list);

        assertThat(days(page)).hasSize(5).isSorted().startsWith(daysAgo(2), daysAgo(-3));
        assertThat(cases(list)).startsWith("C-1995-000001", "C-1995-000002");
        assertThat(cases("/gadijumi?izlase=nokavetie" + OURS)).containsExactly("C-1995-000001");
        assertThat(row(page, "C-1995-000001")).contains("Nokavēts");
        assertThat(row(page, "C-1995-000002")).doesNotContain("Nokavēts");
    }

    @Test
    void fourteenDaysWithoutContactAreFourteen() {
        assertThat(cases("/gadijumi?izlase=bez-sazinas" + OURS))
                .containsExactlyInAnyOrder("C-1995-000001", "C-1995-000002", "C-1995-000004");
    }

    @Test
    void theTalkWithWhichACaseBeganIsAContactInTheListAndOnTheCard() {
        database.sql(
                        "update lidzas.support_case set intake_talk_on = current_date - 2 where reference = 'C-1995-000001'")
                .update();
        // What was in touch later counts, whichever it is.
        database.sql(
                        "update lidzas.support_case set intake_talk_on = current_date - 60 where reference = 'C-1995-000005'")
                .update();

        String page = page("/gadijumi?izlase=atvertie" + OURS);

        assertThat(row(page, "C-1995-000001"))
                .contains("datetime=\"" + daysAgo(2) + "\"")
                .doesNotContain("vēl nav");
        assertThat(row(page, "C-1995-000005")).contains("datetime=\"" + daysAgo(3) + "\"");
        assertThat(cases("/gadijumi?izlase=bez-sazinas" + OURS)).doesNotContain("C-1995-000001");
        assertThat(page("/gadijumi/C-1995-000001")).contains("Saziņa: sākotnējā saruna");
        assertThat(page("/gadijumi/C-1995-000002")).doesNotContain("Saziņa: sākotnējā saruna");
    }

    @Test
    void criticalCasesAreASelectionOfTheirOwn() {
        assertThat(cases("/gadijumi?izlase=kritiskie" + OURS)).containsExactly("C-1995-000004");
        assertThat(cases("/gadijumi?izlase=steidzamie" + OURS))
                .containsExactlyInAnyOrder("C-1995-000003", "C-1995-000004");
    }

    @Test
    void aFilterByAColleagueWithoutCasesIsSeenAndCanBeTakenAway() {
        assertThat(page("/gadijumi?izlase=atvertie&atbildigais=listed.idle"))
                .containsPattern("<option value=\"listed.idle\" selected=\"selected\">Bez Gadījumiem \\(0\\)")
                .contains("<option value=\"\">visi</option>");
    }

    @Test
    void aContactIsOneChoiceAwayFromTheDayAmongTheOwnCasesTheLongestWithoutNewsFirst() {
        assertThat(choices("/gadijumi/tiksanas"))
                .containsExactly("C-1995-000001", "C-1995-000002", "C-1995-000003", "C-1995-000004", "C-1995-000005");
    }

    @Test
    void anyOpenCaseIsFoundThereAndNoClosedOne() {
        assertThat(choices("/gadijumi/tiksanas?q=c-1995-000003")).containsExactly("C-1995-000003");

        database.sql("update lidzas.support_case set stage = 'closed', closed_on = current_date"
                        + " where reference = 'C-1995-000003'")
                .update();

        assertThat(choices("/gadijumi/tiksanas?q=c-1995-000003")).isEmpty();
    }

    @Test
    void whoeverAnswersForOneCaseIsAtItsFormAtOnceWhichSaysWhomItIsAbout() {
        database.sql("update lidzas.support_case set owner = null where owner = 'listed.owner' and reference <> ?")
                .param("C-1995-000004")
                .update();

        HttpResponse<String> answer = coordinator.page("/gadijumi/tiksanas");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/gadijumi/C-1995-000004/tiksanas");
        assertThat(page("/gadijumi/C-1995-000004/tiksanas")).contains(" · C-1995-000004</p>");
    }

    private void taskDueIn(String reference, int days) {
        String instance = runtime.createProcessInstanceByKey("watchContact")
                .businessKey(reference)
                .startBeforeActivity("userTask_checkContact")
                .execute()
                .getId();
        String task = tasks.createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
        tasks.setDueDate(task, Date.from(clock.instant().plus(Duration.ofDays(days))));
    }

    private String daysAgo(int days) {
        return database.sql("select to_char(current_date - ?, 'YYYY-MM-DD')")
                .param(days)
                .query(String.class)
                .single();
    }

    private static String row(String page, String reference) {
        String from = page.substring(page.indexOf("/gadijumi/" + reference));
        return from.substring(0, from.indexOf("</tr>"));
    }

    private List<String> cases(String path) {
        return CASE.matcher(page(path)).results().map(found -> found.group(1)).toList();
    }

    /** What is due next, of each row. */
    private static List<String> days(String page) {
        return Pattern.compile("<td class=\"whole\".*?datetime=\"([0-9-]+)\"", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private List<String> choices(String path) {
        return CHOICE.matcher(page(path)).results().map(found -> found.group(1)).toList();
    }

    private String page(String path) {
        return coordinator.page(path).body();
    }

    private void run(String file) throws IOException {
        Arrays.stream(new ClassPathResource(file)
                        .getContentAsString(StandardCharsets.UTF_8)
                        .split(";\\s*\n"))
                .forEach(statement -> database.sql(statement).update());
    }
}
