package lv.lidzas.cases.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import lv.lidzas.nightly.NightlyWork;
import lv.lidzas.people.People;
import lv.lidzas.support.Canary;
import lv.lidzas.support.Journey;
import lv.lidzas.support.MailServer;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.VisitedNodes;
import lv.lidzas.support.Visitor;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProcessTest
class HelpRequestProcessTest {

    private static final String REQUEST = "helpRequest";
    private static final String CONTACT = "userTask_contactRequester";
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);
    private static final AtomicInteger NUMBER = new AtomicInteger(300);

    @RegisterExtension
    static final VisitedNodes VISITED = VisitedNodes.of(REQUEST);

    @LocalServerPort
    private int port;

    @Autowired
    private Journey journey;

    @Autowired
    private TestClock clock;

    @Autowired
    private HelpRequests requests;

    @Autowired
    private People people;

    @Autowired
    @Qualifier("requestRetention")
    private NightlyWork night;

    @Autowired
    private JdbcClient database;

    private String email;
    private String phone;

    @BeforeEach
    void onAThursdayMorning() {
        email = Canary.mailbox();
        phone = Canary.phone(NUMBER.incrementAndGet());
        clock.set(THURSDAY.atTime(LocalTime.of(10, 0)).atZone(TestClock.RIGA));
    }

    @Test
    void whoeverAsksIsAnsweredAtOnceAndCalledOnTheNextWorkingDay() {
        String reference = ask(Map.of());

        Task task = journey.task(reference, CONTACT);
        assertThat(requests.find(reference).contactBy()).isEqualTo(THURSDAY.plusDays(1));
        assertThat(task.getDueDate().toInstant()).isAfter(clock.now());
        assertThat(MailServer.lastMailTo(email).plain())
                .contains(reference, "piektdien", "nosauciet numuru")
                .doesNotContain("Jautājums");
    }

    @Test
    void anUrgentSignAsksForACallTheSameDayAndComesFirstAmongTheTasks() {
        String reference = ask(Map.of("urgentSignals", List.of("noShelterTonight")));

        assertThat(requests.find(reference).contactBy()).isEqualTo(THURSDAY);
        assertThat(journey.task(reference, CONTACT).getPriority()).isEqualTo(90);
    }

    @Test
    void theOfficeIsRemindedOnTheLastDayAndToldWhenItIsOver() {
        String reference = ask(Map.of());
        waitFor(reference, "event_contactReminder");
        waitFor(reference, "event_contactOverdue");

        assertThat(MailServer.subjectsTo("birojs@example.org"))
                .contains("Šodien jāatbild uz palīdzības lūgumu", "Palīdzības lūgums palicis bez atbildes");
        assertThat(MailServer.mailsTo("birojs@example.org"))
                .filteredOn(mail -> mail.plain().contains(reference))
                .hasSize(2)
                .allSatisfy(mail -> assertThat(mail.html()).contains("Atvērt uzdevumus"));
        assertThat(journey.task(reference, CONTACT)).isNotNull();
    }

    @Test
    void aRequestForOneselfBecomesTheCaseOfThatPersonWithoutTypingItAgain() {
        String reference = ask(Map.of());
        String asking = requests.find(reference).person();
        ProcessInstance process = journey.instance(REQUEST, reference);
        decide(reference, "becomesCase");

        assertThat(journey.formVariables(reference, "userTask_registerRequestedCase")
                        .toString())
                .contains("Lūdzēja", phone, "riga", "housing");
        register(reference, Map.of());

        HelpRequest request = requests.find(reference);
        assertThat(request.stage()).isEqualTo(RequestStage.CASE);
        assertThat(caseOf(request)).containsEntry("person", asking).containsEntry("municipality", "riga");
        assertThat(journey.task(request.supportCase(), "userTask_holdIntakeTalk"))
                .isNotNull();
        assertThat(process).isEnded();
        assertThat(MailServer.subjectsTo(email)).contains("Jūsu lūgums ir pieņemts");
    }

    @Test
    void aRequestForSomebodyElseRegistersThatPersonAndKeepsBothApart() {
        String reference = ask(Map.of("askedFor", "other", "personKnows", true));
        decide(reference, "becomesCase");
        register(
                reference,
                Map.of("supportedFirstName", "Gulnara", "contactChannel", "through", "referredBy", "volunteer"));

        HelpRequest request = requests.find(reference);
        assertThat(String.valueOf(caseOf(request).get("person"))).isNotEqualTo(request.person());
        assertThat(people.fullName(request.person())).contains("Lūdzēja");
    }

    @Test
    void whoeverMayBeRegisteredAlreadyIsPointedAtBeforeTheCaseIsMade() {
        String earlier = ask(Map.of("lastName", "Zeltputna"));
        decide(earlier, "becomesCase");
        register(earlier, Map.of());
        String again = ask(Map.of("lastName", "Zeltputna"));
        decide(again, "becomesCase");

        ResponseEntity<String> refused = journey.trySubmit(
                journey.task(again, "userTask_registerRequestedCase"), REQUEST, toRegister(Map.of()), Map.of());

        assertThat(refused.getStatusCode().is4xxClientError()).isTrue();
        assertThat(refused.getBody())
                .contains("jau ir reģistrēts", requests.find(earlier).person());
        assertThat(requests.find(again).supportCase()).isNull();
    }

    @Test
    void whoeverIsReferredElsewhereReadsWhereTo() {
        String reference = ask(Map.of());
        journey.submit(
                reference,
                CONTACT,
                REQUEST,
                Map.of("advice", "Zvaniet sociālajam dienestam."),
                Map.of("requestOutcome", "referred"));
        journey.runJobs(reference);

        assertThat(MailServer.mailTo(email, "Kur vērsties pēc palīdzības").plain())
                .contains("Zvaniet sociālajam dienestam.", "Lūgumu glabāsim līdz");
        assertThat(requests.find(reference).stage()).isEqualTo(RequestStage.REFERRED);
    }

    @Test
    void whoeverCannotBeReachedIsTriedThreeTimesOnDaysThatAreKept() {
        String reference = ask(Map.of());
        decide(reference, "notReached");
        assertThat(requests.find(reference).contactBy()).isEqualTo(THURSDAY.plusDays(1));
        decide(reference, "notReached");
        assertThat(journey.formVariables(reference, CONTACT).toString()).contains("26.11.");
        decide(reference, "notReached");

        assertThat(requests.find(reference).stage()).isEqualTo(RequestStage.UNREACHABLE);
        assertThat(database.sql("select count(*) from lidzas.help_request_try where help_request = ?")
                        .param(reference)
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
        assertThat(MailServer.subjectsTo(email)).contains("Mums neizdevās ar jums sazināties");
    }

    @Test
    void whatIsNotMeantForUsIsAnsweredAndErasedAfterThirtyDays() {
        String reference = ask(Map.of());
        String asking = requests.find(reference).person();
        decide(reference, "notOurs");
        assertThat(MailServer.subjectsTo(email)).contains("Par jūsu lūgumu");

        clock.set(THURSDAY.plusDays(30).atTime(LocalTime.NOON).atZone(TestClock.RIGA));
        night.work();
        assertThat(requests.find(reference)).isNotNull();

        clock.set(THURSDAY.plusDays(31).atTime(LocalTime.NOON).atZone(TestClock.RIGA));
        night.work();
        assertThat(count("help_request", reference)).isZero();
        assertThat(count("person", asking)).isZero();
    }

    @Test
    void aRequestThatBecameACaseIsErasedTooAndItsPersonStaysWithWhatWasNoted() {
        String reference = ask(Map.of());
        decide(reference, "becomesCase");
        String asking = requests.find(reference).person();
        database.sql("insert into lidzas.person_note (person, about, text, author, written_at)"
                        + " values (?, ?, 'Zvanīt vakaros.', 'koordinatore', now())")
                .params(asking, reference)
                .update();
        register(reference, Map.of());
        String supportCase = requests.find(reference).supportCase();

        clock.set(THURSDAY.plusDays(31).atTime(LocalTime.NOON).atZone(TestClock.RIGA));
        night.work();

        assertThat(count("help_request", reference)).isZero();
        assertThat(count("person", asking)).isOne();
        assertThat(database.sql("select text from lidzas.person_note where about = ?")
                        .param(supportCase)
                        .query(String.class)
                        .list())
                .contains("Zvanīt vakaros.");
    }

    @Test
    void withoutPhoneAndAddressNobodyCanBeReachedAndNothingIsKept() {
        Map<String, Object> values = values(Map.of());
        values.keySet().removeAll(List.of("phone", "email"));

        ResponseEntity<String> refused = journey.trySubmitPublic("requestHelp", REQUEST, values, "lv");

        assertThat(refused.getStatusCode().value()).isEqualTo(422);
        assertThat(refused.getBody()).contains("phone", "Ierakstiet tālruni vai e-pastu, lai varam sazināties.");
    }

    @Test
    void whoeverGaveNoAddressGetsNoMailAndNobodyHasToPhoneBecauseOfThat() {
        Map<String, Object> values = values(Map.of());
        values.remove("email");
        String reference = journey.submitPublic("requestHelp", REQUEST, values, "lv");
        journey.runJobs(reference);

        assertThat(journey.tasks(reference))
                .extracting(Task::getTaskDefinitionKey)
                .containsExactly(CONTACT);
    }

    @Test
    void whatSomebodyAsksByPhoneIsWrittenDownByAColleagueAndGoesTheSameWay() {
        String form = "/palidzibas-lugumi/jauns";
        Visitor coordinator = new Visitor(port).signIn(Journey.COORDINATOR, Journey.PASSWORD);
        assertThat(coordinator.page("/").body()).contains("href=\"" + form + "\"", "Pierakstīt palīdzības lūgumu");

        HttpResponse<String> missing = coordinator.postForm(
                form, Visitor.filledIn(coordinator.page(form).body(), Map.of()));
        assertThat(missing.statusCode()).isEqualTo(422);
        HttpResponse<String> stored = coordinator.postForm(
                form,
                Visitor.filledIn(
                        missing.body(),
                        Map.of(
                                "helpRequest.askedFor",
                                "self",
                                "helpRequest.firstName",
                                "Zvanītāja",
                                "helpRequest.phone",
                                phone,
                                "helpRequest.contactLanguage",
                                "fa",
                                "helpRequest.municipality",
                                "riga",
                                "helpRequest.needs",
                                "housing",
                                "helpRequest.contactAgreed",
                                "true",
                                "helpRequest.noticeRead",
                                "true")));

        assertThat(Visitor.location(stored)).as(stored.body()).isEqualTo("/?saglabats");
        assertThat(coordinator.page("/?saglabats").body()).contains("Izmaiņas ir saglabātas.");
        String reference = database.sql("select max(reference) from lidzas.help_request")
                .query(String.class)
                .single();
        journey.runJobs(reference);
        assertThat(journey.tasks(reference))
                .extracting(Task::getTaskDefinitionKey)
                .containsExactly(CONTACT);
    }

    private String ask(Map<String, Object> more) {
        String reference = journey.submitPublic("requestHelp", REQUEST, values(more), "lv");
        journey.runJobs(reference);
        return reference;
    }

    private Map<String, Object> values(Map<String, Object> more) {
        Map<String, Object> values = new HashMap<>(Map.of(
                "askedFor",
                "self",
                "firstName",
                "Lūdzēja",
                "lastName",
                "Palīdzības",
                "phone",
                phone,
                "email",
                email,
                "contactLanguage",
                "fa",
                "municipality",
                "riga",
                "needs",
                List.of("housing"),
                "contactAgreed",
                true,
                "noticeRead",
                true));
        values.put("words", "Jautājums par mājokli.");
        values.putAll(more);
        return values;
    }

    private void decide(String reference, String outcome) {
        journey.submit(reference, CONTACT, REQUEST, Map.of(), Map.of("requestOutcome", outcome));
        journey.runJobs(reference);
    }

    private void register(String reference, Map<String, Object> more) {
        Map<String, Object> values = new HashMap<>(toRegister(more));
        values.put("anotherPerson", true);
        journey.submit(reference, "userTask_registerRequestedCase", REQUEST, values, Map.of());
        journey.runJobs(reference);
    }

    private static Map<String, Object> toRegister(Map<String, Object> more) {
        Map<String, Object> values =
                new HashMap<>(Map.of("interpreterNeeded", "no", "withChildren", "no", "protectionStatus", "other"));
        values.putAll(more);
        return values;
    }

    private Map<String, Object> caseOf(HelpRequest request) {
        return database.sql("select c.person, p.municipality from lidzas.support_case c"
                        + " join lidzas.person p on p.reference = c.person where c.reference = ?")
                .param(request.supportCase())
                .query()
                .singleRow();
    }

    private int count(String table, String reference) {
        return database.sql("select count(*) from lidzas." + table + " where reference = ?")
                .param(reference)
                .query(Integer.class)
                .single();
    }

    private void waitFor(String reference, String event) {
        clock.set(journey.timer(reference, event).getDuedate().toInstant());
        journey.runJobs(reference);
    }
}
