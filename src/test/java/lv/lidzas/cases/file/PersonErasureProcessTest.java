package lv.lidzas.cases.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.Locale;
import java.util.Map;
import lv.lidzas.people.People;
import lv.lidzas.people.erasure.Erasure;
import lv.lidzas.people.erasure.ErasureReason;
import lv.lidzas.people.erasure.ErasureRequests;
import lv.lidzas.support.DatabaseTraces;
import lv.lidzas.support.Journey;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.VisitedNodes;
import lv.lidzas.training.run.TrainingFixtures;
import lv.lidzas.volunteers.application.TeamMember;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever is supported in an open case, or helps in one, is erased by two people. */
@ProcessTest
class PersonErasureProcessTest {

    @RegisterExtension
    static final VisitedNodes VISITED = VisitedNodes.of("personErasure");

    @Autowired
    private Journey journey;

    @Autowired
    private CaseFixtures fixtures;

    @Autowired
    private TrainingFixtures training;

    @Autowired
    private SupportCaseRepository cases;

    @Autowired
    private People people;

    @Autowired
    private Erasure erasure;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestRestTemplate rest;

    @Autowired
    private ErasureRequests requests;

    private String supportCase;
    private String person;

    @BeforeEach
    void aSupportedPerson() {
        supportCase = fixtures.requested();
        person = cases.findById(supportCase).orElseThrow().person();
    }

    @Test
    void aSecondColleagueErasesSomebodyWithAnOpenCase() {
        String request = ask(person);
        ProcessInstance process = journey.instance("personErasure", request);
        assertThat(people.current(person)).isPresent();

        assertThat(decide(Journey.MANAGER, request, "approved").getStatusCode().value())
                .isEqualTo(204);

        assertThat(process).isEnded().hasPassed("serviceTask_erasePerson", "endEvent_personErased");
        assertThat(people.current(person)).isEmpty();
        assertThat(cases.findById(supportCase)).isEmpty();
        assertThat(journey.tasks(supportCase)).isEmpty();
        assertThat(jdbc.sql("select person, outcome, requested_by, decided_by from lidzas.erasure_request"
                                + " where reference = ?")
                        .param(request)
                        .query()
                        .singleRow())
                .containsEntry("person", null)
                .containsEntry("outcome", "approved")
                .containsEntry("requested_by", Journey.COORDINATOR)
                .containsEntry("decided_by", Journey.MANAGER);
        assertThat(jdbc.sql("select decided_by from lidzas.person_erasure where person = ?")
                        .param(person)
                        .query(String.class)
                        .single())
                .isEqualTo(Journey.MANAGER);
        assertThat(DatabaseTraces.of(person, jdbc)).noneMatch(trace -> trace.startsWith("act_"));
    }

    @Test
    void whoAskedDoesNotDecide() {
        String request = ask(person);

        ResponseEntity<String> refused = decide(Journey.COORDINATOR, request, "approved");

        assertThat(refused.getStatusCode().value()).isEqualTo(403);
        assertThat(refused.getBody()).contains("vajadzīgi divi");
        assertThat(people.current(person)).isPresent();
    }

    @Test
    void whatIsDeclinedErasesNothingAndMayBeAskedAgain() {
        String request = ask(person);
        ProcessInstance process = journey.instance("personErasure", request);

        decide(Journey.MANAGER, request, "declined");

        assertThat(process).isEnded().hasPassed("serviceTask_declineErasure", "endEvent_erasureDeclined");
        assertThat(people.current(person)).isPresent();
        assertThat(requests.latestOf(person)).hasValueSatisfying(latest -> {
            assertThat(latest.open()).isFalse();
            assertThat(latest.by()).isEqualTo(Journey.MANAGER);
        });
        assertThat(ask(person)).isNotEqualTo(request);
    }

    @Test
    void oneRequestIsOpenAtATime() {
        String request = ask(person);

        assertThat(requests.eraseOrAsk(person, ErasureReason.MISTAKE, Journey.MANAGER))
                .isFalse();

        assertThat(requests.latestOf(person).orElseThrow().reference()).isEqualTo(request);
        assertThat(requests.latestOf(person).orElseThrow().by()).isEqualTo(Journey.COORDINATOR);
    }

    @Test
    void theFormSaysWhoAskedAndWhatIsOpen() {
        String request = ask(person);
        Task task = journey.task(request, "userTask_approveErasure");

        assertThat(rest.withBasicAuth(Journey.MANAGER, Journey.PASSWORD)
                        .getForEntity("/engine-rest/task/" + task.getId() + "/form-variables", String.class)
                        .getBody())
                .contains(supportCase, "atbalsta gadījums nav slēgts", "Koordinatore Testa");
    }

    @Test
    void aVolunteerWhoHelpsIsErasedByTwoToo() {
        TeamMember helper = training.trained();
        assertThat(requests.holdsOf(helper.person(), Locale.ENGLISH)).isEmpty();
        String helped = fixtures.supported(helper);
        assertThat(requests.holdsOf(helper.person(), Locale.ENGLISH))
                .extracting(hold -> hold.reference() + " " + hold.what())
                .containsExactly(helped + " helps in this case");

        decide(Journey.MANAGER, ask(helper.person()), "approved");
        journey.runJobs(helped);

        assertThat(people.current(helper.person())).isEmpty();
        assertThat(cases.findById(helped).orElseThrow().stage()).isEqualTo(CaseStage.PLANNED);
    }

    @Test
    void whoeverHasNothingOpenIsErasedAtOnce() {
        TeamMember helper = training.trained();

        assertThat(requests.eraseOrAsk(helper.person(), ErasureReason.ASKED, Journey.COORDINATOR))
                .isTrue();

        assertThat(people.current(helper.person())).isEmpty();
    }

    @Test
    void aRequestEndsWhereThePersonIsErasedByAnotherRule() {
        String request = ask(person);

        erasure.erase(person, Erasure.Cause.EXPIRED, null);

        assertThat(journey.tasks(request)).isEmpty();
        assertThat(jdbc.sql("select outcome from lidzas.erasure_request where reference = ?")
                        .param(request)
                        .query(String.class)
                        .single())
                .isEqualTo("lapsed");
    }

    @Test
    void aRequestGoesWithThePersonThatADuplicateIsJoinedTo() {
        String request = ask(person);
        String other = cases.findById(fixtures.requested()).orElseThrow().person();

        people.merge(other, person, Journey.COORDINATOR);

        assertThat(requests.latestOf(other).orElseThrow().reference()).isEqualTo(request);
        decide(Journey.MANAGER, request, "approved");
        assertThat(people.current(other)).isEmpty();
    }

    private String ask(String whom) {
        assertThat(requests.eraseOrAsk(whom, ErasureReason.ASKED, Journey.COORDINATOR))
                .isFalse();
        return requests.latestOf(whom).orElseThrow().reference();
    }

    private ResponseEntity<String> decide(String user, String request, String decision) {
        Task task = journey.task(request, "userTask_approveErasure");
        return rest.withBasicAuth(user, Journey.PASSWORD)
                .postForEntity(
                        "/engine-rest/task/" + task.getId() + "/submit-form",
                        Map.of("variables", Map.of("erasureDecision", Map.of("value", decision))),
                        String.class);
    }
}
