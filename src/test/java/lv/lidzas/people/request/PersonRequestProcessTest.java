package lv.lidzas.people.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.cases.file.CaseFixtures;
import lv.lidzas.people.People;
import lv.lidzas.people.erasure.ErasureReason;
import lv.lidzas.people.erasure.ErasureRequests;
import lv.lidzas.support.DatabaseTraces;
import lv.lidzas.support.Journey;
import lv.lidzas.support.MailServer;
import lv.lidzas.support.OwnPages;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.ReceivedMail;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.VisitedNodes;
import lv.lidzas.support.Visitor;
import lv.lidzas.training.run.TrainingFixtures;
import lv.lidzas.values.Languages;
import lv.lidzas.values.Written;
import lv.lidzas.volunteers.application.TeamMember;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a person asks for on the own page is answered in time, and the person is told. */
@ProcessTest
class PersonRequestProcessTest {

    private static final String RECEIVED = "Esam saņēmuši jūsu lūgumu";
    private static final String DONE = "Jūsu lūgums ir izpildīts";
    private static final String REFUSED = "Atbilde uz jūsu lūgumu";
    private static final String FORGOTTEN = "Jūsu dati ir dzēsti";

    @RegisterExtension
    static final VisitedNodes VISITED = VisitedNodes.of("personRequest");

    @LocalServerPort
    private int port;

    @Autowired
    private Journey journey;

    @Autowired
    private TestClock clock;

    @Autowired
    private TrainingFixtures training;

    @Autowired
    private CaseFixtures cases;

    @Autowired
    private People people;

    @Autowired
    private ErasureRequests erasures;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext context;

    private TeamMember member;
    private String person;
    private String email;
    private Visitor own;

    @BeforeEach
    void aVolunteer() {
        member = training.trained();
        person = member.person();
        email = (String) people.read(person).get("email");
        own = OwnPages.signIn(context, port, person);
    }

    @Test
    void aCopyIsGivenOutWhenAColleagueIsSureWhoAsks() {
        String reference = ask("kopiju", Map.of());
        ProcessInstance request = journey.instance("personRequest", reference);
        journey.runJobs(reference);

        assertThat(request).isWaitingAt("userTask_answerRequest");
        assertThat(mail(RECEIVED).plain()).contains("izsniegt savu datu kopiju", "/mana");
        assertThat(own.page("/mana").body())
                .contains("Jūs lūdzāt izsniegt savu datu kopiju.", "Atbildēsim līdz")
                .doesNotContain("/mana/lugt/kopiju");
        assertThat(answer(reference, Map.of("answer", "done")).getBody()).contains("pārliecinieties");

        assertThat(answer(reference, Map.of("answer", "done", "identityConfirmed", true))
                        .getStatusCode()
                        .value())
                .isEqualTo(204);
        journey.runJobs(reference);

        assertThat(request).isEnded().hasPassed("endEvent_requestDone");
        assertThat(mail(DONE).plain()).contains("lejupielādēt savā lapā līdz");
        assertThat(row(reference)).containsEntry("outcome", "done").containsEntry("decided_by", Journey.COORDINATOR);
        assertThat(row(reference).get("copy_until")).isNotNull();
    }

    @Test
    void theCopyHoldsWhatEveryModuleKeepsAndIsFetchedWhileItsTimeLasts() {
        String helped = cases.supported(member);
        people.addNote(person, "Kanārija piezīme kopijā", Journey.COORDINATOR);
        assertThat(own.page("/mana/kopija").statusCode()).isEqualTo(404);
        String reference = ask("kopiju", Map.of());
        journey.runJobs(reference);
        answer(reference, Map.of("answer", "done", "identityConfirmed", true));
        journey.runJobs(reference);

        String page = own.page("/mana/kopija").body();
        String file = own.page("/mana/kopija/json").body();

        assertThat(page).contains(email, "Kanārija piezīme kopijā", "Brīvprātīgais darbs", "Nosūtītās vēstules");
        assertThat(file)
                .contains("\"email\" : \"" + email + "\"", "Kanārija piezīme kopijā", member.volunteer())
                .doesNotContain(Journey.COORDINATOR, helped);
        assertThat(own.page("/mana/kopija/pdf").body()).startsWith("%PDF");
        assertThat(row(reference).get("copy_taken_at")).isNotNull();
        clock.pass(Duration.ofDays(16));
        assertThat(OwnPages.signIn(context, port, person)
                        .page("/mana/kopija/json")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoIsAskedTwiceIsAskedOnce() {
        String reference = ask("kopiju", Map.of());

        HttpResponse<String> again = send("kopiju", Map.of());

        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("Tas jau ir lūgts un gaida atbildi.");
        assertThat(references()).containsExactly(reference);
    }

    @Test
    void aPauseNamesItsDaysAndColleaguesAreRemindedAndManagersToldWhenItIsLate() {
        LocalDate from = clock.today().plusDays(3);
        assertThat(send("pauzi", days(from, from.minusDays(1))).body()).contains("Pauze nevar beigties pirms sākuma.");
        String reference = ask("pauzi", days(from, from.plusDays(30)));
        ProcessInstance request = journey.instance("personRequest", reference);
        journey.runJobs(reference);
        String asked = "pauzi no " + Written.date(from, Languages.LATVIAN) + " līdz "
                + Written.date(from.plusDays(30), Languages.LATVIAN) + " brīvprātīgajā darbā.";
        assertThat(own.page("/mana").body())
                .contains(
                        "Jūs lūdzāt " + asked,
                        "lūgts "
                                + Written.date(clock.today(), Languages.LATVIAN).substring(0, 6));
        assertThat(own.page("/mana?lang=en").body())
                .contains("a pause in volunteering from " + Written.date(from, Locale.ENGLISH) + " to ");
        own.page("/mana?lang=lv");
        assertThat(mail(RECEIVED).plain()).contains(asked);

        clock.pass(Duration.ofDays(6));
        journey.runJobs(reference);
        clock.pass(Duration.ofDays(6));
        journey.runJobs(reference);

        assertThat(request).hasPassed("endEvent_requestReminded", "endEvent_requestEscalated");
        assertThat(request).isWaitingAt("userTask_answerRequest");
        answer(reference, Map.of("answer", "done"));
        journey.runJobs(reference);
        assertThat(request).isEnded();
        assertThat(mail(DONE).plain()).contains(asked).doesNotContain("kopiju");
    }

    @Test
    void whatIsRefusedSaysWhy() {
        String reference = ask("beigt", Map.of("lastDay", clock.today().plusDays(9)));
        ProcessInstance request = journey.instance("personRequest", reference);
        journey.runJobs(reference);
        assertThat(answer(reference, Map.of("answer", "refused")).getBody()).contains("„Kāpēc noraidīts”");

        answer(
                reference,
                Map.of(
                        "answer", "refused",
                        "refusalReason", "agreedOtherwise",
                        "refusalText", "Kanārija lūdza palikt"));
        journey.runJobs(reference);

        assertThat(request).isEnded().hasPassed("endEvent_requestRefused");
        assertThat(mail(REFUSED).plain()).contains("kopā vienojāmies citādi", "Kanārija lūdza palikt");
        assertThat(own.page("/mana").body()).contains("Lūgums ir noraidīts.", "/mana/lugt/beigt");
        assertThat(DatabaseTraces.of("Kanārija lūdza palikt", jdbc)).containsExactly("person_request.refusal_text");
    }

    @Test
    void whatIsTakenBackIsOver() {
        String reference = ask("kopiju", Map.of());
        ProcessInstance request = journey.instance("personRequest", reference);

        assertThat(takeBack(reference).statusCode()).isEqualTo(302);

        assertThat(request).isEnded().hasPassed("endEvent_requestTakenBack");
        assertThat(own.page("/mana").body()).contains("/mana/lugt/kopiju").doesNotContain("Jūs lūdzāt");
        assertThat(row(reference)).containsEntry("outcome", "takenBack");
    }

    @Test
    void nobodyTakesBackWhatSomebodyElseAsked() {
        String reference = ask("kopiju", Map.of());
        Visitor other = OwnPages.signIn(context, port, training.trained().person());

        assertThat(other.postForm(
                                "/mana/lugumi/" + reference + "/atsaukt",
                                Map.of("_csrf", Visitor.csrf(other.page("/mana").body())))
                        .statusCode())
                .isEqualTo(404);
        assertThat(row(reference)).containsEntry("outcome", null);
    }

    @Test
    void whoIsForgottenIsToldWithTheLastMailAndNoAddressStays() {
        String reference = ask("aizmirst", Map.of("message", "Kanārija dodas prom"));
        ProcessInstance request = journey.instance("personRequest", reference);
        journey.runJobs(reference);

        answer(reference, Map.of("answer", "done", "identityConfirmed", true));
        assertThat(people.current(person)).isEmpty();
        journey.runJobs(reference);

        assertThat(request).isEnded().hasPassed("endEvent_personForgotten");
        assertThat(MailServer.mailTo(email, FORGOTTEN).plain()).contains("izdzēsuši visu");
        assertThat(DatabaseTraces.of(email, jdbc)).isEmpty();
        assertThat(DatabaseTraces.of("Kanārija dodas prom", jdbc)).isEmpty();
        assertThat(row(reference)).containsEntry("person", null).containsEntry("outcome", "done");
    }

    @Test
    void whoIsErasedOnTheCardIsToldToo() {
        String reference = ask("aizmirst", Map.of());
        ProcessInstance request = journey.instance("personRequest", reference);
        journey.runJobs(reference);

        erasures.eraseOrAsk(person, ErasureReason.ASKED, Journey.COORDINATOR);
        journey.runJobs(reference);

        assertThat(request).isEnded().hasPassed("endEvent_personForgotten_meanwhile");
        assertThat(MailServer.mailTo(email, FORGOTTEN)).isNotNull();
        assertThat(DatabaseTraces.of(email, jdbc)).isEmpty();
    }

    @Test
    void aSecondPersonDecidesWhereSomethingIsOpenAndWhoAskedIsToldOfTheRefusal() {
        cases.supported(member);
        String reference = ask("aizmirst", Map.of());
        ProcessInstance request = journey.instance("personRequest", reference);
        journey.runJobs(reference);
        answer(reference, Map.of("answer", "done", "identityConfirmed", true));
        String erasure = erasures.latestOf(person).orElseThrow().reference();

        journey.submit(
                Journey.MANAGER,
                erasure,
                "userTask_approveErasure",
                null,
                Map.of(),
                Map.of("erasureDecision", "declined"));
        journey.runJobs(reference);

        assertThat(request).isEnded().hasPassed("event_erasureDeclined", "endEvent_requestRefused");
        assertThat(mail(REFUSED).plain()).contains("vēl ir kas nepabeigts");
        assertThat(people.current(person)).isPresent();
    }

    @Test
    void whoTakesItBackIsErasedByNobody() {
        cases.supported(member);
        String reference = ask("aizmirst", Map.of());
        journey.runJobs(reference);
        answer(reference, Map.of("answer", "done", "identityConfirmed", true));

        takeBack(reference);

        assertThat(erasures.latestOf(person)).isEmpty();
        assertThat(people.current(person)).isPresent();
    }

    private String ask(String what, Map<String, Object> values) {
        HttpResponse<String> asked = send(what, values);
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(302);
        return references().get(0);
    }

    private HttpResponse<String> send(String what, Map<String, Object> values) {
        String path = "/mana/lugt/" + what;
        Map<String, String> filled = new HashMap<>(Map.of("personRequest.message", ""));
        values.forEach((key, value) -> filled.put("personRequest." + key, value.toString()));
        return own.postForm(path, Visitor.filledIn(own.page(path).body(), filled));
    }

    private static Map<String, Object> days(LocalDate from, LocalDate until) {
        return Map.of("fromDay", from, "untilDay", until);
    }

    private HttpResponse<String> takeBack(String reference) {
        return own.postForm(
                "/mana/lugumi/" + reference + "/atsaukt",
                Map.of("_csrf", Visitor.csrf(own.page("/mana").body())));
    }

    private ResponseEntity<String> answer(String reference, Map<String, ?> values) {
        return journey.trySubmit(journey.task(reference, "userTask_answerRequest"), "personRequest", values, Map.of());
    }

    private ReceivedMail mail(String subject) {
        return MailServer.mailTo(email, subject);
    }

    private Map<String, Object> row(String reference) {
        return jdbc.sql("select * from lidzas.person_request where reference = ?")
                .param(reference)
                .query()
                .singleRow();
    }

    private List<String> references() {
        return jdbc.sql("select reference from lidzas.person_request where person = ? order by reference desc")
                .param(person)
                .query(String.class)
                .list();
    }
}
