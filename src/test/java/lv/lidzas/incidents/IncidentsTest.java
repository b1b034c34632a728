package lv.lidzas.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.lidzas.access.Staff;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.Applicant;
import lv.lidzas.support.Canary;
import lv.lidzas.support.Journey;
import lv.lidzas.support.MailServer;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.ReceivedMail;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.Visitor;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever can repair what has stopped learns of it, and lets it go on. */
@ProcessTest
class IncidentsTest {

    private static final String SUBJECT = "Līdzās: darbs ir apstājies";
    private static final String PASSWORD = "a long test password";
    private static final String ADMIN = "incidents.admin";
    private static final String MANAGER = "incidents.manager";
    private static final String PAGE = "/apstajusies-darbi";
    private static final String OFFICE = "birojs@example.org";
    private static final String REPEATED = "tellOfHandOvers";
    private static final String NIGHT = "deleteOldLinks";

    @Autowired
    private TestClock clock;

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Staff staff;

    @Autowired
    private IncidentWatch watch;

    @Autowired
    private JdbcClient jdbc;

    private final String adminMail = Canary.mailbox();
    private final String managerMail = Canary.mailbox();
    private final List<String> references = new ArrayList<>();
    private ManagementService jobs;

    @Autowired
    private Journey journey;

    @BeforeEach
    void colleagues() {
        jobs = engine.getManagementService();
        jdbc.sql("delete from lidzas.incident_cause").update();
        account(ADMIN, StaffGroups.ADMINISTRATORS, adminMail);
        account(MANAGER, StaffGroups.MANAGERS, managerMail);
    }

    @AfterEach
    void end() {
        references.forEach(reference -> engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(reference)
                .rootProcessInstances()
                .list()
                .forEach(instance -> engine.getRuntimeService().deleteProcessInstance(instance.getId(), null)));
        jdbc.sql("delete from lidzas.nightly_work where task_name in (?, ?)")
                .params(NIGHT, REPEATED)
                .update();
        jdbc.sql("delete from lidzas.incident_cause").update();
        List.of(ADMIN, MANAGER).forEach(engine.getIdentityService()::deleteUser);
    }

    @Test
    void administratorAndManagerAreToldOnceForEachCauseInWordsAndWithoutAnybodysName() {
        String applicant = stopped();
        String other = stopped();

        watch.work();
        watch.work();

        for (String mailbox : List.of(adminMail, managerMail)) {
            ReceivedMail mail = MailServer.mailTo(mailbox, SUBJECT);
            assertThat(mail.plain())
                    .contains(
                            "E-pasta serveris vēstules nepieņēma",
                            "„Nosūtīt apstiprinājuma saiti” procesā „Brīvprātīgā uzņemšana komandā”",
                            applicant,
                            other,
                            "Pārbaudiet, vai e-pasta serveris darbojas",
                            "http://localhost" + PAGE)
                    .doesNotContain("Ilze", Canary.LAST_NAME);
            assertThat(mail.html()).contains("href=\"http://localhost" + PAGE);
        }
        stopped();
        watch.work();
        assertThat(told(managerMail)).as("one more step of the same cause").isEqualTo(1);
    }

    @Test
    void aCauseThatIsOverAndComesAgainIsToldAgain() {
        clock.set(clock.now());
        String reference = stopped();
        watch.work();
        jobs.setJobRetries(job(reference).getId(), 1);
        journey.runJobs(reference);

        clock.pass(Duration.ofMinutes(61));
        watch.work();
        stopped();
        watch.work();

        assertThat(told(managerMail)).isEqualTo(2);
    }

    @Test
    void whileTheMailServerTakesNothingThePagesSaySoAndNothingElseStopsAndTheMailGoesOnceItDoes() {
        // Other tests have sent mails in years to come.
        jdbc.sql("update lidzas.send_log set sent_at = begun_at - interval '30 years' where outcome = 'sent'")
                .update();
        try (MailServer.Outage outage = MailServer.takeNothing()) {
            stop(applied());
            long before = jobs.createJobQuery().noRetriesLeft().count();
            watch.work();
            watch.work();
            assertThat(jobs.createJobQuery().noRetriesLeft().count()).isEqualTo(before);
            assertThat(page(MANAGER, PAGE)).contains("E-pasta serveris pašlaik vēstules nepieņem");
            assertThat(page(MANAGER, "/")).contains("E-pasta serveris pašlaik vēstules nepieņem");
        }

        watch.work();

        assertThat(told(managerMail)).isEqualTo(1);
        assertThat(told(adminMail)).isEqualTo(1);
    }

    @Test
    void theStartPageCountsThemForThoseWhoCanDoSomething() {
        stopped();

        assertThat(page(MANAGER, "/")).contains("Apstājies 1 darbs");
        assertThat(page(ADMIN, "/")).contains("Apstājies 1 darbs");
        assertThat(page(Journey.COORDINATOR, "/")).doesNotContain("Apstājušies darbi");
    }

    @Test
    void aManagerLetsOneStepGoOnFromThePage() {
        String reference = stopped();
        Job job = job(reference);
        assertThat(page(MANAGER, PAGE))
                .contains(
                        "Nosūtīt apstiprinājuma saiti",
                        "Brīvprātīgā uzņemšana komandā",
                        reference,
                        "Mēģināt vēlreiz tagad");

        assertThat(press(MANAGER, PAGE + "/soli/" + job.getId()).statusCode()).isEqualTo(302);

        assertThat(job(reference).getRetries()).isEqualTo(1);
        journey.runJobs(reference);
        assertThat(journey.tasks(reference)).hasSize(1);
        assertThat(page(MANAGER, PAGE)).doesNotContain(reference);
    }

    @Test
    void oneActLetsEveryStepOfACauseGoOn() {
        List<String> waiting = List.of(stopped(), stopped(), stopped());

        press(ADMIN, PAGE + "/celoni/mail");

        waiting.forEach(journey::runJobs);
        assertThat(waiting)
                .allSatisfy(reference -> assertThat(journey.tasks(reference)).hasSize(1));
    }

    @Test
    void aMailboxThatTakesNothingNowKeepsTheMailFromNoOtherAndIsToldOnceItDoes() {
        stopped();
        try (MailServer.Outage full = MailServer.defer(adminMail)) {
            watch.work();
            watch.work();
        }
        assertThat(told(managerMail)).isEqualTo(1);
        assertThat(told(adminMail)).isZero();

        watch.work();
        assertThat(told(managerMail)).isEqualTo(1);
        assertThat(told(adminMail)).isEqualTo(1);
    }

    @Test
    void theMailsOneButtonLeadsToOnePageWhoseOneFilledButtonTriesEverythingOnceHoweverOftenItIsPressed() {
        List<String> waiting = List.of(stopped(), stopped());
        watch.work();
        ReceivedMail mail = MailServer.mailTo(managerMail, SUBJECT);
        assertThat(mail.html().split("Apskatīt un mēģināt vēlreiz", -1)).hasSize(2);
        assertThat(page(MANAGER, PAGE).split("class=\"btn main\"", -1)).hasSize(2);

        assertThat(press(MANAGER, PAGE).headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).contains("?meginati=").doesNotEndWith("=0"));
        assertThat(press(ADMIN, PAGE).headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("?meginati=0"));
        assertThat(page(MANAGER, PAGE + "?meginati=0"))
                .contains("Nekas nav jāmēģina: viss jau turpinās.")
                .doesNotContain("class=\"btn main\"");
        waiting.forEach(journey::runJobs);
        assertThat(waiting)
                .allSatisfy(reference -> assertThat(journey.tasks(reference)).hasSize(1));
        watch.work();
        assertThat(told(managerMail)).isEqualTo(1);
    }

    @Test
    void whoeverIsNeitherManagerNorAdministratorTriesNothingAndNobodyDoesFromAnotherSite() {
        String reference = stopped();
        Visitor coordinator = new Visitor(port).signIn(Journey.COORDINATOR, Journey.PASSWORD);
        String token = Visitor.csrf(coordinator.page("/konts").body());

        assertThat(coordinator.postForm(PAGE, Map.of("_csrf", token)).statusCode())
                .isIn(403, 404);
        assertThat(visitor(MANAGER).postForm(PAGE, Map.of()).headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).doesNotContain("meginati"));
        assertThat(job(reference).getRetries()).isZero();
    }

    @Test
    void whereNoAdministratorHasAnAddressTheOrganisationIsToldToo() {
        User admin = engine.getIdentityService().createUserQuery().userId(ADMIN).singleResult();
        admin.setEmail(null);
        engine.getIdentityService().saveUser(admin);
        stopped();
        long before = told(OFFICE);

        watch.work();
        watch.work();

        assertThat(told(managerMail)).isEqualTo(1);
        assertThat(told(OFFICE) - before)
                .isEqualTo(staff.mailboxes(Set.of(StaffGroups.ADMINISTRATORS)).isEmpty() ? 1 : 0);
    }

    @Test
    void aStepThatGoesOnAlreadyIsLeftAlone() {
        String reference = applied();
        int before = job(reference).getRetries();

        press(MANAGER, PAGE + "/soli/" + job(reference).getId());

        assertThat(job(reference).getRetries()).isEqualTo(before);
    }

    @Test
    void aStepThatFailedByItselfIsACauseOfItsOwnAndNamed() {
        String reference = applied();
        jobs.setJobRetries(job(reference).getId(), 0);

        assertThat(page(MANAGER, PAGE)).contains("Solis neizdevās: Nosūtīt apstiprinājuma saiti", reference);
    }

    @Test
    void anEnglishReaderReadsEnglish() {
        stopped();

        assertThat(page(MANAGER, PAGE + "?lang=en"))
                .contains("Work that has stopped", "The email server accepted no emails", "Try again now");
    }

    @Test
    void nightlyWorkThatFailsIsToldAndTriedAgainLikewise() {
        failed(NIGHT, 1);

        watch.work();
        assertThat(MailServer.mailTo(managerMail, SUBJECT).plain())
                .contains("Neizdodas darbs „Dzēst vecās personiskās saites”");
        assertThat(page(MANAGER, PAGE)).contains("Dzēst vecās personiskās saites");
        press(MANAGER, PAGE + "/nakts/" + NIGHT);

        assertThat(jdbc.sql("select execution_time <= now() + interval '1 minute' from lidzas.nightly_work"
                                + " where task_name = ?")
                        .param(NIGHT)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void whatIsRepeatedEachMinuteIsToldWhenItFailsAgainAndAgain() {
        failed(REPEATED, 2);
        watch.work();
        assertThat(told(managerMail)).isZero();

        failed(REPEATED, 3);
        watch.work();
        watch.work();
        assertThat(MailServer.mailTo(managerMail, SUBJECT).plain())
                .contains("Neizdodas darbs „Paziņot par nodotajiem uzdevumiem”");
        assertThat(press(MANAGER, PAGE + "/nakts/" + REPEATED).headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("?meginati=1"));
    }

    private void failed(String work, int failures) {
        jdbc.sql("delete from lidzas.nightly_work where task_name = ?")
                .param(work)
                .update();
        jdbc.sql(
                        "insert into lidzas.nightly_work (task_name, task_instance, execution_time, picked,"
                                + " consecutive_failures, version) values (?, 'recurring', now() + interval '9 hours', false, ?, 1)")
                .params(work, failures)
                .update();
    }

    private String applied() {
        String reference = Applicant.apply(journey, Canary.mailbox());
        references.add(reference);
        return reference;
    }

    /** An applicant whose first mail the server has not taken for good. */
    private String stopped() {
        String reference = applied();
        try (MailServer.Outage outage = MailServer.takeNothing()) {
            stop(reference);
        }
        return reference;
    }

    /** The retry cycle begins with the first failure. */
    private void stop(String reference) {
        String job = job(reference).getId();
        assertThat(catchThrowable(() -> jobs.executeJob(job))).isNotNull();
        jobs.setJobRetries(job, 1);
        assertThat(catchThrowable(() -> jobs.executeJob(job))).isNotNull();
        assertThat(job(reference).getRetries()).isZero();
    }

    private Job job(String reference) {
        return Applicant.mail(engine, journey, reference);
    }

    private static long told(String mailbox) {
        return MailServer.mailsTo(mailbox).stream()
                .filter(mail -> mail.subject().equals(SUBJECT))
                .count();
    }

    private String page(String user, String path) {
        return visitor(user).page(path).body();
    }

    private HttpResponse<String> press(String user, String path) {
        Visitor visitor = visitor(user);
        return visitor.postForm(
                path, Map.of("_csrf", Visitor.csrf(visitor.page(PAGE).body())));
    }

    private Visitor visitor(String user) {
        return new Visitor(port).signIn(user, PASSWORD);
    }

    private void account(String id, String group, String email) {
        staff.ensureUser(id, PASSWORD, group, "Testa", "Konts");
        User user = engine.getIdentityService().createUserQuery().userId(id).singleResult();
        user.setEmail(email);
        engine.getIdentityService().saveUser(user);
    }
}
