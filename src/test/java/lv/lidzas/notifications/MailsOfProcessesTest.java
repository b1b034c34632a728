package lv.lidzas.notifications;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import lv.lidzas.people.People;
import lv.lidzas.records.RecordStore;
import lv.lidzas.support.Applicant;
import lv.lidzas.support.Canary;
import lv.lidzas.support.Journey;
import lv.lidzas.support.MailServer;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.ReceivedMail;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.VisitedNodes;
import lv.lidzas.support.Visitor;
import lv.lidzas.values.LastDay;
import lv.lidzas.volunteers.application.VolunteerFixtures;
import lv.lidzas.workflow.Waits;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ProcessTest
class MailsOfProcessesTest {

    private static final String ONBOARDING = "volunteerOnboarding";
    private static final String UNDELIVERABLE = "undeliverableMail";
    private static final String CALL = "userTask_callPerson";
    private static final String CONFIRM_LV = "Lūdzu, apstipriniet savu pieteikumu";

    @RegisterExtension
    static final VisitedNodes VISITED = VisitedNodes.of("sendLinks");

    @Autowired
    private TestClock clock;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    @Qualifier("volunteerRecords")
    private RecordStore volunteers;

    @Autowired
    private People people;

    @Autowired
    private Waits waits;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    @Autowired
    private Journey journey;

    @Autowired
    private VolunteerFixtures members;

    private String email;

    @BeforeEach
    void begin() {
        email = Canary.mailbox();
    }

    @Test
    void aMailIsWrittenInThePersonsLanguageAsTextAndAsHtmlAndSaysUntilWhen() {
        clock.set(LocalDate.of(2027, 1, 11));
        journey.runJobs(apply("lv"));
        ReceivedMail latvian = MailServer.mailTo(email, CONFIRM_LV);
        assertThat(latvian.plain())
                .contains(
                        "Labdien, Ilze!",
                        "neapstiprināsiet līdz 2027. gada 18. janvārim (pirmdienai),",
                        "Testa biedrība");
        assertThat(latvian.html()).contains("Labdien, Ilze!", "lang=\"lv\"", "href=\"" + latvian.link());
        assertThat(latvian.language()).isEqualTo("lv");

        email = Canary.mailbox();
        journey.runJobs(apply("en"));
        ReceivedMail english = MailServer.mailTo(email, "Please confirm your application");
        assertThat(english.plain()).contains("Hello Ilze,", "by Monday, 18 January 2027,");
        assertThat(english.html()).contains("Hello Ilze,", "lang=\"en\"", "href=\"" + english.link());
        assertThat(english.language()).isEqualTo("en");

        assertThat(List.of(latvian, english)).allSatisfy(mail -> {
            assertThat(mail.replyTo()).isEqualTo("birojs@example.org");
            assertThat(mail.plain()).contains("+371 20000000");
            assertThat(mail.subject()).doesNotContain("Ilze", Canary.LAST_NAME, "V-20");
            assertThat(mail.plain()).doesNotContain("{{");
        });
    }

    @Test
    void aWaitThatHasNotBegunYetEndsWhenItsDiagramSays() {
        String loan = members.inProbation().volunteer();
        journey.startAbout(
                Journey.COORDINATOR, "toolLoan", Map.of("borrower", loan, "tool", "drill", "returnBy", "2027-03-28"));
        String instance = journey.instance("toolReturn", loan).getId();
        Instant day = LastDay.end(LocalDate.of(2027, 3, 28), TestClock.RIGA);

        assertThat(journey.tasks(loan)).isEmpty();
        assertThat(waits.end(instance, "userTask_returnTool")).isEqualTo(day);
        journey.runJobs(loan);
        assertThat(journey.tasks(loan)).hasSize(1);
        assertThat(waits.end(instance, "userTask_returnTool")).isEqualTo(day);
    }

    @Test
    void aStepThatComesToNothingAfterItsMailHasGoneRepeatsNoMailAndItsLinkWorks() {
        String reference = apply("lv");
        Job mail = onlyJob(reference);

        transaction.executeWithoutResult(status -> {
            engine.getManagementService().executeJob(mail.getId());
            status.setRollbackOnly();
        });
        assertThat(onlyJob(reference).getId()).isEqualTo(mail.getId());
        journey.runJobs(reference);

        assertThat(sent(reference)).isEqualTo(1);
        assertThat(journey.open(MailServer.mailTo(email, CONFIRM_LV).link())
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
    }

    @Test
    void aRepeatAfterACrashBeforeTheServersAnswerWasWrittenDownBearsTheSameId() {
        String reference = apply("lv");
        Job mail = onlyJob(reference);
        transaction.executeWithoutResult(status -> {
            engine.getManagementService().executeJob(mail.getId());
            status.setRollbackOnly();
        });
        jdbc.sql("update lidzas.send_log set outcome = 'sending', sent_at = null where reference = ?")
                .param(reference)
                .update();

        journey.runJobs(reference);

        List<ReceivedMail> mails = MailServer.mailsTo(email);
        assertThat(mails).hasSize(2);
        assertThat(mails)
                .extracting(ReceivedMail::messageId)
                .containsOnly(mails.get(0).messageId());
        assertThat(sent(reference)).isEqualTo(1);
        assertThat(mails).allSatisfy(one -> assertThat(
                        journey.open(one.link()).getStatusCode().value())
                .isEqualTo(200));
    }

    @Test
    void aMailStandsInTheLogBeforeAServerIsAskedAndItsOutcomeAfter() throws Exception {
        String reference = apply("lv");
        String job = onlyJob(reference).getId();
        CompletableFuture<Void> sending;
        try (MailServer.Outage outage = MailServer.hang()) {
            sending = CompletableFuture.runAsync(
                    () -> engine.getManagementService().executeJob(job));
            Awaitility.await().until(() -> outcomes(reference).equals(List.of("sending")));
        }
        sending.get(30, SECONDS);

        assertThat(outcomes(reference)).containsExactly("sent");
    }

    @Test
    void twoWhoSendTheSameMailAtOnceSendItOnce() throws Exception {
        String reference = apply("lv");
        String job = onlyJob(reference).getId();
        List<CompletableFuture<Void>> sending = new ArrayList<>();
        try (MailServer.Outage outage = MailServer.hang()) {
            for (int i = 0; i < 2; i++) {
                sending.add(CompletableFuture.runAsync(
                        () -> engine.getManagementService().executeJob(job)));
            }
            Awaitility.await().until(() -> outcomes(reference).equals(List.of("sending")));
        }
        for (CompletableFuture<Void> one : sending) {
            one.handle((done, lost) -> null).get(30, SECONDS);
        }
        journey.runJobs(reference);

        assertThat(MailServer.mailsTo(email)).hasSize(1);
        assertThat(journey.instance(ONBOARDING, reference)).isWaitingAt("userTask_confirmAddress");
    }

    @Test
    void aDeadServerIsTriedAgainLaterAndLaterAndThenBecomesAnIncidentAndNothingIsLost() {
        clock.set(clock.now());
        String reference = apply("lv");
        ProcessInstance onboarding = journey.instance(ONBOARDING, reference);
        String job = onlyJob(reference).getId();

        try (MailServer.Outage outage = MailServer.die()) {
            for (Duration pause :
                    List.of(Duration.ofMinutes(1), Duration.ofMinutes(10), Duration.ofHours(1), Duration.ofHours(6))) {
                Instant tried = clock.now();
                fail(job);
                assertThat(incidents(onboarding)).isEmpty();
                Job later = onlyJob(reference);
                assertThat(Duration.between(tried, later.getDuedate().toInstant()))
                        .isBetween(pause.minusSeconds(1), pause.plusSeconds(1));
                assertThat(journey.due(reference)).isEmpty();
                clock.set(later.getDuedate().toInstant());
            }
            fail(job);
        }
        assertThat(onlyJob(reference).getRetries()).isZero();
        assertThat(incidents(onboarding)).singleElement().satisfies(incident -> assertThat(
                        String.valueOf(incident.getIncidentMessage()))
                .doesNotContain(email));
        assertThat(outcomes(reference)).containsExactly("not_taken");

        engine.getManagementService().setJobRetries(job, 1);
        journey.runJobs(reference);
        assertThat(MailServer.mailTo(email, CONFIRM_LV).link()).contains("/saite/");
        assertThat(incidents(onboarding)).isEmpty();
        assertThat(onboarding).isWaitingAt("userTask_confirmAddress");
    }

    @Test
    void aServerThatDoesNotAnswerBlocksNoForm() throws Exception {
        String waiting = apply("lv");
        String job = onlyJob(waiting).getId();
        String address = email;
        CompletableFuture<Void> sending;
        try (MailServer.Outage outage = MailServer.hang()) {
            sending = CompletableFuture.runAsync(
                    () -> engine.getManagementService().executeJob(job));
            email = Canary.mailbox();
            String other = CompletableFuture.supplyAsync(() -> apply("lv")).get(10, SECONDS);
            String registered =
                    CompletableFuture.supplyAsync(this::registerOnly).get(10, SECONDS);

            assertThat(sending).isNotDone();
            assertThat(journey.due(other)).hasSize(1);
            assertThat(journey.due(registered)).hasSize(1);
        }
        sending.get(30, SECONDS);
        assertThat(MailServer.mailTo(address, CONFIRM_LV).link()).contains("/saite/");
    }

    @Test
    void aReminderThatHangsDoesNotKeepItsApplicantFromAnswering() throws Exception {
        clock.set(clock.now());
        String reference = apply("lv");
        journey.runJobs(reference);
        String link = MailServer.mailTo(email, CONFIRM_LV).link();
        clock.set(journey.timer(reference, "event_confirmAddressReminder")
                .getDuedate()
                .toInstant());
        engine.getManagementService()
                .executeJob(
                        journey.timer(reference, "event_confirmAddressReminder").getId());
        String reminder = journey.due(reference).get(0).getId();
        CompletableFuture<Void> sending;
        try (MailServer.Outage outage = MailServer.hang()) {
            sending = CompletableFuture.runAsync(
                    () -> engine.getManagementService().executeJob(reminder));
            assertThat(CompletableFuture.supplyAsync(() -> journey.answer(link, Map.of()))
                            .get(10, SECONDS)
                            .getStatusCode()
                            .value())
                    .isEqualTo(204);
        }
        // Whichever of the two wins, what is left over is tried again.
        sending.handle((done, failure) -> null).get(30, SECONDS);
        journey.runJobs(reference);

        assertThat(MailServer.mailsTo(email).stream()
                        .filter(mail -> mail.subject().equals("Jūsu pieteikums gaida apstiprinājumu"))
                        .map(ReceivedMail::messageId)
                        .distinct())
                .hasSize(1);
        assertThat(journey.instance(ONBOARDING, reference)).isWaitingAt("userTask_reviewApplication");
    }

    @Test
    void anAddressRefusedForGoodIsATaskForACoordinatorOncePerPersonAndTheProcessGoesOn() {
        MailServer.refuse(email);
        String reference = register();
        ProcessInstance onboarding = journey.instance(ONBOARDING, reference);
        assertThat(onboarding).isWaitingAt("userTask_reviewApplication");
        assertThat(incidents(onboarding)).isEmpty();
        ProcessInstance call = journey.instance(UNDELIVERABLE, reference);
        assertThat(call).isWaitingAt(CALL);

        ask(reference);
        assertThat(open(reference)).as("another mail to the same address").isEqualTo(1);
        assertThat(MailServer.mailsTo(email)).isEmpty();
        assertThat(journey.timer(reference, "event_completeApplicationOverdue").getDuedate())
                .isNotNull();

        String corrected = Canary.mailbox();
        journey.submit(reference, CALL, "person", Map.of("email", corrected), Map.of("callOutcome", "reached"));
        assertThat(people.read(volunteers.personOf(reference))).containsEntry("email", corrected);
        assertThat(call).isEnded().hasPassed("endEvent_personCalled");

        clock.set(journey.timer(reference, "event_completeApplicationReminder")
                .getDuedate()
                .toInstant());
        journey.runJobs(reference);
        assertThat(MailServer.mailTo(corrected, "Gaidām jūsu atbildi").link()).contains("/saite/");
        assertThat(open(reference)).isZero();
    }

    @Test
    void whoeverRegistersByTelephoneWithoutAnAddressIsSentNothingAndReviewedNext() {
        email = "";
        String reference = register();

        assertThat(journey.instance(ONBOARDING, reference)).isWaitingAt("userTask_reviewApplication");
        assertThat(open(reference)).isZero();
        assertThat(outcomes(reference)).containsExactly("no_address");

        ask(reference);
        assertThat(open(reference))
                .as("a question that has to be asked by telephone")
                .isEqualTo(1);
        assertThat(outcomes(reference)).containsExactly("no_address", "no_address");
    }

    @Test
    void afterTheCallAnotherRefusalIsAnotherTask() {
        MailServer.refuse(email);
        String reference = register();
        journey.submit(reference, CALL, Map.of("callOutcome", "notReached"));
        assertThat(open(reference)).isZero();

        ask(reference);
        assertThat(open(reference)).isEqualTo(1);
    }

    @Test
    void twoApplicationsOfOnePersonRefusedAtOnceAreOneTask() {
        MailServer.refuse(email);
        String first = apply("lv");
        String second = registerOnly();
        people.merge(volunteers.personOf(first), volunteers.personOf(second), Journey.COORDINATOR);

        List<CompletableFuture<Void>> sending = new ArrayList<>();
        for (Job job : Stream.of(first, second).map(this::onlyJob).toList()) {
            sending.add(CompletableFuture.runAsync(
                    () -> engine.getManagementService().executeJob(job.getId())));
        }
        sending.forEach(CompletableFuture::join);

        assertThat(open(first) + open(second)).isEqualTo(1);
    }

    @Test
    void whoeverAsksForLinksGetsOneMailWithWhateverStillWaits() {
        String reference = apply("lv");
        journey.runJobs(reference);
        String old = MailServer.mailTo(email, CONFIRM_LV).link();
        Visitor visitor = new Visitor(port);
        String csrf = Visitor.csrf(visitor.page("/saite").body());
        for (int i = 0; i < 2; i++) {
            visitor.postForm("/saite", Map.of("email", email.toUpperCase(Locale.ROOT), "_csrf", csrf));
            Awaitility.await().until(() -> journey.instance("sendLinks", reference) != null);
        }
        ProcessInstance asked = journey.instance("sendLinks", reference);
        journey.runJobs(reference);

        ReceivedMail links = MailServer.mailTo(email, "Jūsu saites");
        assertThat(links.link()).isNotEqualTo(old);
        assertThat(journey.answer(links.link(), Map.of()).getStatusCode().value())
                .isEqualTo(204);
        assertThat(journey.open(old).getStatusCode().value()).isEqualTo(410);
        assertThat(asked).isEnded().hasPassed("endEvent_linksSent");
    }

    private String apply(String language) {
        return journey.submitPublic("volunteerApplication", "volunteer", Applicant.application(email), language);
    }

    private String register() {
        String reference = registerOnly();
        journey.runJobs(reference);
        return reference;
    }

    private String registerOnly() {
        Map<String, Object> values = Applicant.application(email);
        values.put("language", "lv");
        if (email.isEmpty()) {
            values.remove("email");
            values.put("phone", Canary.phone(903));
        }
        return journey.start(Journey.COORDINATOR, ONBOARDING, "volunteer", values);
    }

    private void ask(String reference) {
        journey.submit(
                reference,
                "userTask_reviewApplication",
                "volunteer",
                Map.of("samePerson", "new", "clarificationQuestion", "Kurās dienās?"),
                Map.of("applicationReview", "clarify"));
        journey.runJobs(reference);
    }

    private Job onlyJob(String reference) {
        return Applicant.mail(engine, journey, reference);
    }

    private void fail(String job) {
        assertThatThrownBy(() -> engine.getManagementService().executeJob(job)).isInstanceOf(RuntimeException.class);
    }

    private List<Incident> incidents(ProcessInstance instance) {
        return engine.getRuntimeService()
                .createIncidentQuery()
                .processInstanceId(instance.getId())
                .list();
    }

    private long open(String reference) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(UNDELIVERABLE)
                .processInstanceBusinessKey(reference)
                .count();
    }

    private long sent(String reference) {
        return outcomes(reference).stream().filter("sent"::equals).count();
    }

    private List<String> outcomes(String reference) {
        return jdbc.sql("select outcome from lidzas.send_log where reference = ?")
                .param(reference)
                .query(String.class)
                .list();
    }
}
