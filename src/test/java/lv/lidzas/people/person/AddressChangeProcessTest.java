package lv.lidzas.people.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.lidzas.access.Devices;
import lv.lidzas.access.SignInLinks;
import lv.lidzas.people.People;
import lv.lidzas.people.erasure.Erasure;
import lv.lidzas.support.Canary;
import lv.lidzas.support.Coordinator;
import lv.lidzas.support.DatabaseTraces;
import lv.lidzas.support.Journey;
import lv.lidzas.support.MailServer;
import lv.lidzas.support.OwnPages;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.ReceivedMail;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.VisitedNodes;
import lv.lidzas.support.Visitor;
import lv.lidzas.values.Languages;
import lv.lidzas.volunteers.application.VolunteerFixtures;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A person's address changes when the new mailbox has answered. */
@ProcessTest
class AddressChangeProcessTest {

    private static final String CONFIRM = "Apstipriniet savu jauno e-pasta adresi";
    private static final String CHANGED = "Jūsu e-pasta adrese ir nomainīta";

    @RegisterExtension
    static final VisitedNodes VISITED = VisitedNodes.of("addressChange");

    @LocalServerPort
    private int port;

    @Autowired
    private Journey journey;

    @Autowired
    private TestClock clock;

    @Autowired
    private VolunteerFixtures fixtures;

    @Autowired
    private People people;

    @Autowired
    private Erasure erasure;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SignInLinks links;

    @Autowired
    private Devices devices;

    @Autowired
    private ApplicationContext context;

    private final String before = Canary.mailbox();
    private final String after = Canary.mailbox();
    private String person;
    private Visitor own;

    @BeforeEach
    void begin() {
        person = fixtures.admitted(before, "lv").person();
        own = OwnPages.signIn(context, port, person);
    }

    @Test
    void anAddressChangesWhenItsMailboxHasAnsweredAndTheOldOneIsToldThen() {
        String signIn = links.create(person, Languages.LATVIAN);
        String signInPath = signIn.substring(signIn.indexOf("/mana/"));
        ProcessInstance change = asked(after);

        assertThat(change).isWaitingAt("userTask_confirmNewAddress");
        assertThat(email()).isEqualTo(before);
        assertThat(own.page("/mana").body()).contains(before, after + " gaida apstiprinājumu");
        assertThat(subjects(before)).doesNotContain(CONFIRM, CHANGED);
        assertThat(DatabaseTraces.of(after, jdbc)).containsExactly("address_change.new_email");

        confirm();

        assertThat(email()).isEqualTo(after);
        assertThat(change).isEnded().hasPassed("serviceTask_changeAddress", "endEvent_addressChanged");
        assertThat(MailServer.mailTo(before, CHANGED).plain()).doesNotContain(after);
        assertThat(subjects(after)).doesNotContain(CHANGED);
        assertThat(own.page("/mana").body()).contains(after).doesNotContain(before, "gaida apstiprinājumu");
        assertThat(new Visitor(port).page(signInPath).statusCode()).isEqualTo(410);
        assertThat(references()).isEmpty();
    }

    @Test
    void whatNobodyConfirmsInADayIsForgotten() {
        ProcessInstance change = asked(after);
        String reference = references().get(0);
        String link = MailServer.mailTo(after, CONFIRM).link();

        clock.pass(Duration.ofHours(24).plusSeconds(1));
        journey.runJobs(reference);

        assertThat(change).isEnded().hasPassed("event_addressUnconfirmed", "endEvent_addressStays");
        assertThat(email()).isEqualTo(before);
        assertThat(references()).isEmpty();
        assertThat(subjects(before)).doesNotContain(CHANGED);
        assertThat(journey.answer(link, Map.of()).getStatusCode().value()).isEqualTo(410);
    }

    @Test
    void anotherAddressDropsTheOneThatWaits() {
        asked(after);
        String first = MailServer.mailTo(after, CONFIRM).link();
        String another = Canary.mailbox();
        asked(another);

        assertThat(references()).hasSize(1);
        assertThat(journey.answer(first, Map.of()).getStatusCode().value()).isEqualTo(410);
        assertThat(own.page("/mana").body()).contains(another).doesNotContain(after);
    }

    @Test
    void whoeverIsSignedInCannotConfirmWithoutTheNewMailbox() {
        asked(after);
        String task =
                journey.task(references().get(0), "userTask_confirmNewAddress").getId();

        assertThat(own.page("/mana").body()).doesNotContain(task);
        assertThat(own.page("/mana/uzdevumi/" + task).statusCode()).isEqualTo(404);
        assertThat(own.postForm(
                                "/mana/uzdevumi/" + task,
                                Visitor.filledIn(own.page("/mana/dati").body(), Map.of()))
                        .statusCode())
                .isEqualTo(404);
        assertThat(email()).isEqualTo(before);
    }

    @Test
    void nobodysMailboxIsFilledByChangesOfAddress() {
        for (int i = 0; i < 3; i++) {
            assertThat(change(Canary.mailbox()).statusCode()).isEqualTo(302);
        }

        HttpResponse<String> fourth = change(after);

        assertThat(fourth.statusCode()).isEqualTo(422);
        assertThat(fourth.body()).contains("Adresi mēģināts mainīt pārāk bieži");
    }

    @Test
    void lettersThatTheOldAddressRefusedComeToTheOneThatThePersonHasConfirmed() {
        MailServer.refuse(before);
        String training = jdbc.sql("select reference from lidzas.training_run where person = ?")
                .param(person)
                .query(String.class)
                .single();
        journey.runJobs(training);
        ProcessInstance call = journey.instance("undeliverableMail", training);
        asked(after);
        assertThat(call).isWaitingAt("userTask_callPerson");

        confirm();
        journey.runJobs(training);

        assertThat(subjects(after)).contains("Jūs esat mūsu komandā");
        assertThat(call).isEnded().hasPassed("endEvent_callNotNeeded");
    }

    @Test
    void aColleagueWhoCorrectsAnAddressTellsTheOldOneIfItWasConfirmed() {
        String third = Canary.mailbox();
        people.correct(person, Map.of("email", after), Coordinator.at("personCard"));
        journey.runJobs(references().get(0));

        assertThat(email()).isEqualTo(after);
        assertThat(MailServer.mailTo(before, CHANGED).plain()).doesNotContain(after);
        assertThat(references()).isEmpty();

        people.correct(person, Map.of("email", third), Coordinator.at("personCard"));
        assertThat(references())
                .as("nobody has shown that the second one was a mailbox of this person")
                .isEmpty();
        assertThat(email()).isEqualTo(third);
    }

    @Test
    void whoIsSignedInFromAMailboxThatAColleagueCorrectsIsSignedOutAndItsLinksAreOver() {
        String signIn = links.create(person, Languages.LATVIAN);
        assertThat(own.page("/mana").statusCode()).isEqualTo(200);

        people.correct(person, Map.of("email", after), Coordinator.at("personCard"));

        assertThat(Visitor.location(own.page("/mana"))).endsWith("/mana/ieiet");
        assertThat(new Visitor(port)
                        .page(signIn.substring(signIn.indexOf("/mana/")))
                        .statusCode())
                .isEqualTo(410);
        assertThat(devices.of(person)).isEmpty();
    }

    @Test
    void theFormOfTheCardNamesWhoHasTheAddressAlreadyAndLeadsThere() {
        String other = fixtures.admitted(after, "lv").person();
        Visitor coordinator = new Visitor(port).signIn(Journey.COORDINATOR, Journey.PASSWORD);
        String path = "/personas/" + person + "/labot";
        Map<String, String> card = new HashMap<>(Map.of(
                "person.firstName", "Ilze",
                "person.lastName", "Adrese",
                "person.email", after,
                "person.municipality", "riga",
                "person.languages", "lv",
                "person.language", "lv"));

        HttpResponse<String> refused = coordinator.postForm(
                path, Visitor.filledIn(coordinator.page(path).body(), card));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains(people.fullName(other) + ", ", "<a href=\"/personas/" + other + "\"");
        assertThat(own.page("/mana").statusCode()).as("nothing has changed").isEqualTo(200);
        card.put("person.sharedEmail", "true");
        assertThat(coordinator
                        .postForm(path, Visitor.filledIn(refused.body(), card))
                        .statusCode())
                .isEqualTo(302);
        assertThat(email()).isEqualTo(after);
    }

    @Test
    void whoIsSignedInStaysSoWhileTheAddressStays() {
        people.correct(person, Map.of("email", before, "phone", "+371 20 123 123"), Coordinator.at("personCard"));

        assertThat(own.page("/mana").statusCode()).isEqualTo(200);
        assertThat(devices.of(person)).hasSize(1);
    }

    @Test
    void whatWaitsGoesWithThePerson() {
        ProcessInstance change = asked(after);

        erasure.erase(person, Erasure.Cause.REQUEST, Journey.COORDINATOR);

        assertThat(change).isEnded();
        assertThat(DatabaseTraces.of(after, jdbc)).isEmpty();
    }

    private ProcessInstance asked(String email) {
        assertThat(change(email).statusCode()).isEqualTo(302);
        String reference = references().get(0);
        ProcessInstance change = journey.instance("addressChange", reference);
        journey.runJobs(reference);
        return change;
    }

    private HttpResponse<String> change(String email) {
        return own.postForm(
                "/mana/dati",
                Visitor.filledIn(
                        own.page("/mana/dati").body(),
                        Map.of(
                                "person.email", email,
                                "person.phone", "",
                                "person.municipality", "riga",
                                "person.languages", "lv",
                                "person.language", "lv")));
    }

    private void confirm() {
        String reference = references().get(0);
        assertThat(journey.answer(MailServer.mailTo(after, CONFIRM).link(), Map.of())
                        .getStatusCode()
                        .value())
                .isEqualTo(204);
        journey.runJobs(reference);
    }

    private String email() {
        return (String) people.read(person).get("email");
    }

    private List<String> references() {
        return jdbc.sql("select reference from lidzas.address_change where person = ?")
                .param(person)
                .query(String.class)
                .list();
    }

    private static List<String> subjects(String address) {
        return MailServer.mailsTo(address).stream().map(ReceivedMail::subject).toList();
    }
}
