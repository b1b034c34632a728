package lv.lidzas.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lv.lidzas.access.Staff;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.AtOnce;
import lv.lidzas.support.Canary;
import lv.lidzas.support.Doors;
import lv.lidzas.support.Journey;
import lv.lidzas.support.MailServer;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.ReceivedMail;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.VisitedNodes;
import lv.lidzas.support.Visitor;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The letter of each Monday, on the cases of {@code cases/listed.sql} and two tasks. */
@ProcessTest
class WeeklyDigestTest {

    @RegisterExtension
    static final VisitedNodes VISITED = VisitedNodes.of("weeklyDigest");

    private static final String SUBJECT = "Nedēļas apskats";

    /** Whose the cases of the file are. */
    private static final String OWNER = "listed.owner";

    private static final LocalDate MONDAY = LocalDate.of(2031, 3, 31);

    private static final Pattern LINE = Pattern.compile("– (\\d+) [^\n]*:\n\\s*http://localhost(\\S+)");
    private static final Pattern TASK = Pattern.compile("#/\\?task=([^\"]+)\"");
    private static final Pattern CASE = Pattern.compile("href=\"/gadijumi/(C-[0-9-]+)\"");
    private static final Pattern STEP = Pattern.compile("/apstajusies-darbi/soli/([^\"]+)\"");

    @Autowired
    private TestClock clock;

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Staff staff;

    @Autowired
    private Journey journey;

    @Autowired
    private WeeklyDigests digests;

    @Autowired
    private DigestStore store;

    @Autowired
    private JdbcClient database;

    private final String ownerMail = Canary.mailbox();
    private final String managerMail = Canary.mailbox();
    private Doors doors;

    @BeforeEach
    void add() throws IOException {
        run("cases/unlisted.sql");
        run("cases/listed.sql");
        doors = new Doors(engine, staff, "digest").deploy();
        staff.ensureUser(OWNER, Doors.PASSWORD, StaffGroups.COORDINATORS, "Kanārija", Canary.LAST_NAME);
        address(OWNER, ownerMail);
        address(doors.user("manager"), managerMail);
        clock.set(ZonedDateTime.now(TestClock.RIGA));
    }

    @AfterEach
    void remove() throws IOException {
        run("cases/unlisted.sql");
        database.sql("select reference from lidzas.weekly_digest")
                .query(String.class)
                .list()
                .forEach(this::end);
        database.sql("delete from lidzas.weekly_digest").update();
        engine.getIdentityService().deleteUser(OWNER);
        doors.remove();
    }

    @Test
    void aCoordinatorIsToldHerOwnInCountsThatLeadToTheirListsAndNobodyIsNamed() throws IOException {
        database.sql("update lidzas.support_case set next_date = current_date - 1 where reference = 'C-1995-000001'")
                .update();
        database.sql(
                        "update lidzas.support_case set state_mentor_until = current_date + 30 where reference = 'C-1995-000005'")
                .update();
        task(OWNER, Duration.ofDays(-1));
        task(OWNER, Duration.ofDays(6));
        task(OWNER, Duration.ofDays(8));

        ReceivedMail mail = sent(OWNER, ownerMail);

        assertThat(mail.plain())
                .contains(
                        "Nokavēts\n– 1 nokavēts uzdevums:\nhttp://localhost/?uzdevumi=mani&termins=nokavetie#uzdevumi\n"
                                + "– 1 gadījums, kur nākamā soļa diena ir pagājusi:\n"
                                + "http://localhost/gadijumi?izlase=nokavetie&atbildigais=listed.owner",
                        "Nav saziņas\n– 3 gadījumi bez saziņas 14 dienas:\n"
                                + "http://localhost/gadijumi?izlase=bez-sazinas&atbildigais=listed.owner",
                        "Drīz beidzas\n– 1 uzdevums ar termiņu tuvākajās 7 dienās:",
                        "– 1 gadījums, kur valsts mentora atbalsts beidzas 30 dienu laikā:",
                        "http://localhost/konts#apskats")
                .doesNotContain("Iestrēdzis", "Saraksta", "Rinda", "Kanārija", Canary.LAST_NAME, "P-1995");
        assertThat(mail.html())
                .contains("href=\"http://localhost/gadijumi?izlase=bez-sazinas&amp;atbildigais=listed.owner\"")
                .doesNotContain("Saraksta", "Rinda", "Kanārija");
        shown("lv", mail);
        assertThat(numbersAndLists(mail, OWNER)).hasSize(5);
    }

    @Test
    void aManagerIsToldEverythingInTheOwnLanguageAndWhatIsStuckToo() throws IOException {
        language(doors.user("manager"));
        database.sql("update lidzas.support_case set owner = null where reference = 'C-1995-000005'")
                .update();
        database.sql("update lidzas.support_case set next_date = current_date - 1 where reference = 'C-1995-000001'")
                .update();
        database.sql(
                        "update lidzas.support_case set state_mentor_until = current_date + 30 where reference = 'C-1995-000005'")
                .update();
        task(null, Duration.ofDays(-1));
        task(OWNER, Duration.ofDays(6));
        engine.getManagementService().setJobRetries(doors.jobBeforeTask(Doors.WATCH), 0);

        ReceivedMail mail = sent(doors.user("manager"), managerMail);

        assertThat(mail.subject()).isEqualTo("Weekly digest");
        assertThat(mail.plain())
                .contains("Overdue", "No contact", "Stuck", "that nobody has taken:", "/apstajusies-darbi")
                .containsPattern(
                        "cases? that nobody answers for:\nhttp://localhost/gadijumi\\?izlase=atvertie&atbildigais=-")
                .doesNotContain("Saraksta", "Rinda", "Kanārija");
        shown("en", mail);
        assertThat(numbersAndLists(mail, doors.user("manager"))).hasSize(8);
    }

    @Test
    void whoStandsInIsToldWhatTheAbsentColleagueHasToDo() {
        database.sql("insert into lidzas.staff_absence (user_id, deputy, from_day, until_day) values (?, ?, ?, ?)")
                .params(
                        OWNER,
                        doors.user("coordinator"),
                        clock.today(),
                        clock.today().plusDays(2))
                .update();
        String mailbox = Canary.mailbox();
        address(doors.user("coordinator"), mailbox);
        task(OWNER, Duration.ofDays(-1));
        task(OWNER, Duration.ofDays(6));
        task(doors.user("coordinator"), Duration.ofDays(-2));
        task(doors.user("coordinator"), Duration.ofDays(-3));

        ReceivedMail mail = sent(doors.user("coordinator"), mailbox);

        assertThat(mail.plain())
                .contains(
                        "– 2 nokavēti uzdevumi:\nhttp://localhost/?uzdevumi=mani&termins=nokavetie#uzdevumi",
                        "Kolēģim, kuru aizvietojat\n– 1 nokavēts uzdevums:\n"
                                + "http://localhost/?uzdevumi=mani&termins=nokavetie&kolegis=listed.owner#uzdevumi",
                        "– 3 gadījumi bez saziņas 14 dienas:")
                .doesNotContain("Kanārija", Canary.LAST_NAME);
        assertThat(numbersAndLists(mail, doors.user("coordinator"))).hasSize(4);
        assertThat(new Visitor(port)
                        .signIn(doors.user("coordinator"), Doors.PASSWORD)
                        .page("/?uzdevumi=mani&termins=nokavetie&kolegis=listed.owner")
                        .body())
                .contains("Kanārija " + Canary.LAST_NAME, "tikai nokavētie");
    }

    @Test
    void itIsBegunOnceAWeekHoweverOftenAndByHoweverManyNodes() {
        clock.set(MONDAY.atTime(8, 0).atZone(TestClock.RIGA));
        AtOnce.all(List.of(this::begin, this::begin));
        digests.work();
        clock.set(MONDAY.plusDays(6).atTime(23, 59).atZone(TestClock.RIGA));
        digests.work();

        assertThat(begun()).isEqualTo(1);
        assertThat(week()).contains(MONDAY);

        clock.set(MONDAY.plusDays(7).atTime(8, 0).atZone(TestClock.RIGA));
        digests.work();
        assertThat(begun()).isEqualTo(1);
        assertThat(week()).contains(MONDAY.plusDays(7));
    }

    @Test
    void aDownMailServerIsTriedAgainAndALetterOfAWeekThatIsOverIsNotSent() {
        digests.work();
        String reference = reference(OWNER);
        ManagementService jobs = engine.getManagementService();
        Job job = journey.due(reference).get(0);
        try (MailServer.Outage outage = MailServer.takeNothing()) {
            assertThat(catchThrowable(() -> jobs.executeJob(job.getId()))).isNotNull();
        }
        assertThat(MailServer.mailsTo(ownerMail)).isEmpty();
        clock.pass(Duration.ofMinutes(2));
        journey.runJobs(reference);
        assertThat(MailServer.subjectsTo(ownerMail)).containsExactly(SUBJECT);

        clock.pass(Duration.ofDays(7));
        digests.work();
        String next = reference(OWNER);
        clock.pass(Duration.ofDays(7));
        journey.runJobs(next);
        assertThat(MailServer.subjectsTo(ownerMail)).containsExactly(SUBJECT);
        assertThat(instances(next)).isEmpty();
    }

    @Test
    void whoeverTurnsItOffGetsNoneEvenIfItHasBegunAndMayTurnItOnAgain() {
        digests.work();
        String reference = reference(OWNER);
        Visitor owner = new Visitor(port).signIn(OWNER, Doors.PASSWORD);
        String page = owner.page("/konts").body();
        assertThat(page)
                .contains(
                        "Nedēļas apskats",
                        "Nedēļā, kurā nav par ko ziņot, vēstuli nesūtām.",
                        "Izslēgt nedēļas apskatu");

        owner.postForm("/konts/apskats", Map.of("_csrf", Visitor.csrf(page), "gribu", "ne"));
        journey.runJobs(reference);

        assertThat(MailServer.mailsTo(ownerMail)).isEmpty();
        assertThat(owner.page("/konts").body()).contains("Vēstule jums ir izslēgta.");
        clock.pass(Duration.ofDays(7));
        digests.work();
        assertThat(begun()).isZero();
        Visitor again = new Visitor(port).signIn(OWNER, Doors.PASSWORD);
        again.postForm(
                "/konts/apskats",
                Map.of("_csrf", Visitor.csrf(again.page("/konts").body()), "gribu", "ja"));
        assertThat(store.isWanted(OWNER)).isTrue();
    }

    @Test
    void neitherAnAnalystNorTheAdministratorNorTheSafeguardingLeadGetsOneOrIsAsked() {
        List<String> others = List.of("analyst", "admin", "safeguarding");
        others.forEach(role -> address(doors.user(role), Canary.mailbox()));
        digests.work();

        assertThat(database.sql("select account from lidzas.weekly_digest")
                        .query(String.class)
                        .list())
                .contains(OWNER, doors.user("manager"))
                .doesNotContainAnyElementsOf(others.stream().map(doors::user).toList());
        assertThat(new Visitor(port)
                        .signIn(doors.user("analyst"), Doors.PASSWORD)
                        .page("/konts")
                        .body())
                .doesNotContain("Nedēļas apskats");
    }

    @Test
    void aColleagueWhoHasLeftOrHasNothingToBeToldGetsNone() throws IOException {
        digests.work();
        String left = reference(OWNER);
        engine.getIdentityService().deleteMembership(OWNER, StaffGroups.COORDINATORS);
        journey.runJobs(left);
        assertThat(MailServer.mailsTo(ownerMail)).isEmpty();
        assertThat(instances(left)).isEmpty();

        engine.getIdentityService().createMembership(OWNER, StaffGroups.COORDINATORS);
        run("cases/unlisted.sql");
        clock.pass(Duration.ofDays(7));
        digests.work();
        journey.runJobs(reference(OWNER));
        assertThat(MailServer.mailsTo(ownerMail)).isEmpty();

        engine.getIdentityService().deleteUser(OWNER);
        assertThat(begun()).isZero();
    }

    /** Follows each line of a letter: its list shows as many as the line says. */
    private List<String> numbersAndLists(ReceivedMail mail, String reader) {
        Visitor visitor = new Visitor(port).signIn(reader, Doors.PASSWORD);
        List<String> followed = new ArrayList<>();
        Matcher line = LINE.matcher(mail.plain());
        while (line.find()) {
            String list = line.group(2);
            assertThat(shown(visitor.list(list.replaceAll("#.*", "")), list))
                    .as(list)
                    .hasSize(Integer.parseInt(line.group(1)));
            followed.add(list);
        }
        return followed;
    }

    private static Set<String> shown(String page, String list) {
        boolean isOfTasks = list.startsWith("/?");
        String part = isOfTasks ? page.replaceAll("(?s).*<section[^>]* id=\"uzdevumi\"|</section>.*", "") : page;
        Pattern row = isOfTasks ? TASK : list.startsWith("/gadijumi") ? CASE : STEP;
        return row.matcher(part).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private boolean begin() {
        digests.work();
        return true;
    }

    private List<ProcessInstance> instances(String reference) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(reference)
                .list();
    }

    private ReceivedMail sent(String account, String mailbox) {
        digests.work();
        journey.runJobs(reference(account));
        assertThat(MailServer.mailsTo(mailbox)).hasSize(1);
        return MailServer.lastMailTo(mailbox);
    }

    private String reference(String account) {
        return database.sql("select reference from lidzas.weekly_digest where account = ? order by week desc limit 1")
                .param(account)
                .query(String.class)
                .single();
    }

    private long begun() {
        return database.sql("select count(*) from lidzas.weekly_digest where account = ?")
                .param(OWNER)
                .query(Long.class)
                .single();
    }

    private Optional<LocalDate> week() {
        return store.find(reference(OWNER)).map(Digest::week);
    }

    private void task(String assignee, Duration due) {
        String id = doors.task(Doors.WATCH);
        Task task = engine.getTaskService().createTaskQuery().taskId(id).singleResult();
        task.setAssignee(assignee);
        task.setDueDate(Date.from(clock.now().plus(due)));
        engine.getTaskService().saveTask(task);
    }

    private void address(String account, String email) {
        User user =
                engine.getIdentityService().createUserQuery().userId(account).singleResult();
        user.setEmail(email);
        engine.getIdentityService().saveUser(user);
    }

    private void language(String account) {
        Visitor visitor = new Visitor(port).signIn(account, Doors.PASSWORD);
        visitor.postForm(
                "/konts/valoda",
                Map.of("_csrf", Visitor.csrf(visitor.page("/konts").body()), "valoda", "en"));
    }

    private void end(String reference) {
        instances(reference)
                .forEach(instance -> engine.getRuntimeService().deleteProcessInstance(instance.getId(), null));
    }

    /** To look at. */
    private static void shown(String language, ReceivedMail mail) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/mails"));
        Files.writeString(folder.resolve("weeklyDigest.sent." + language + ".html"), mail.html());
        Files.writeString(folder.resolve("weeklyDigest.sent." + language + ".txt"), mail.plain());
    }

    private void run(String file) throws IOException {
        Arrays.stream(new ClassPathResource(file)
                        .getContentAsString(StandardCharsets.UTF_8)
                        .split(";\\s*\n"))
                .forEach(statement -> database.sql(statement).update());
    }
}
