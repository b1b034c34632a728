package lv.lidzas.cases.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.lists.Place;
import lv.lidzas.nightly.NightlyWork;
import lv.lidzas.people.People;
import lv.lidzas.people.PersonNote;
import lv.lidzas.people.erasure.Erasure;
import lv.lidzas.people.erasure.ErasureReason;
import lv.lidzas.people.erasure.ErasureRequests;
import lv.lidzas.people.join.JoinReason;
import lv.lidzas.people.join.PersonJoins;
import lv.lidzas.records.AlreadyDone;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.support.Coordinator;
import lv.lidzas.support.Journey;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.VisitedNodes;
import lv.lidzas.support.Visitor;
import lv.lidzas.training.run.TrainingFixtures;
import lv.lidzas.volunteers.application.TeamMember;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two records that are one person become one by two people, and two again for thirty days. */
@ProcessTest
class PersonJoinProcessTest {

    private static final Locale LATVIAN = Locale.forLanguageTag("lv");

    @RegisterExtension
    static final VisitedNodes VISITED = VisitedNodes.of("personJoin");

    @Autowired
    private Journey journey;

    @Autowired
    private CaseFixtures fixtures;

    @Autowired
    private TrainingFixtures training;

    @Autowired
    private TestClock clock;

    @Autowired
    private CaseRecords subject;

    @Autowired
    private People people;

    @Autowired
    private Erasure erasure;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestRestTemplate rest;

    @Autowired
    private PersonJoins joins;

    @Autowired
    private ErasureRequests requests;

    @Autowired
    private List<NightlyWork> works;

    @LocalServerPort
    private int port;

    private String firstCase;
    private String secondCase;
    private String kept;
    private String duplicate;

    @BeforeEach
    void onePersonRegisteredTwice() {
        firstCase = fixtures.requested();
        Map<String, Object> again = fixtures.request();
        again.putAll(Map.of("phone", "+371 20 777 888", "languages", List.of("ar")));
        secondCase = fixtures.requested(again);
        kept = subject.personOf(firstCase);
        duplicate = subject.personOf(secondCase);
        people.correct(duplicate, Map.of("birthDate", LocalDate.of(1990, 3, 7)), Coordinator.at("personCard"));
        people.addNote(duplicate, "Zvanīja māsa.", Journey.COORDINATOR);
    }

    @Test
    void aSecondColleagueJoinsThemAndEverythingBelongsToTheOne() {
        String proposal = propose();
        ProcessInstance process = journey.instance("personJoin", proposal);
        assertThat(journey.data(journey.task(proposal, "userTask_approveJoin")).getBody())
                .contains(kept, duplicate, "20 777 888", "07.03.1990.", firstCase, secondCase);

        assertThat(decide(Journey.MANAGER, proposal, "approved").getStatusCode().value())
                .isEqualTo(204);

        assertThat(process).isEnded().hasPassed("serviceTask_joinPersons", "endEvent_personsJoined");
        assertThat(people.current(duplicate)).contains(kept);
        assertThat(subject.personOf(secondCase)).isEqualTo(kept);
        assertThat(people.read(kept)).containsEntry("phone", "+37120777888");
        assertThat(notes(kept)).anyMatch(note -> note.contains("Zvanīja māsa."));
    }

    @Test
    void whoProposedDoesNotDecide() {
        String proposal = propose();

        ResponseEntity<String> refused = decide(Journey.COORDINATOR, proposal, "approved");

        assertThat(refused.getStatusCode().value()).isEqualTo(403);
        assertThat(people.current(duplicate)).contains(duplicate);
    }

    @Test
    void whatIsDeclinedLeavesBothAsTheyAre() {
        String proposal = propose();
        ProcessInstance process = journey.instance("personJoin", proposal);

        decide(Journey.MANAGER, proposal, "declined");

        assertThat(process).isEnded().hasPassed("serviceTask_declineJoin", "endEvent_joinDeclined");
        assertThat(people.current(duplicate)).contains(duplicate);
        assertThat(joins.shownOf(kept, LATVIAN)).isEmpty();
        assertThat(propose()).isNotEqualTo(proposal);
    }

    @Test
    void aProposalIsMadeOnceAndGoesWithEitherRecord() {
        String proposal = propose();
        joins.propose(duplicate, kept, JoinReason.SAME_CONTACT, Journey.MANAGER);
        assertThat(joins.shownOf(duplicate, LATVIAN)).hasSize(1);

        erasure.erase(duplicate, Erasure.Cause.EXPIRED, null);

        assertThat(journey.tasks(proposal)).isEmpty();
        assertThat(joins.shownOf(kept, LATVIAN)).isEmpty();
        assertThatThrownBy(() -> joins.propose(kept, kept, JoinReason.SAME_CONTACT, Journey.MANAGER))
                .isInstanceOf(NoSuchRecord.class);
    }

    @Test
    void forThirtyDaysAJoinIsUndoneAsIfItHadNotBeen() {
        Map<String, Object> keptBefore = people.read(kept);
        Map<String, Object> duplicateBefore = people.read(duplicate);
        String proposal = propose();
        decide(Journey.MANAGER, proposal, "approved");
        clock.set(clock.today().plusDays(29));

        joins.undo(kept, proposal, Journey.COORDINATOR);

        assertThat(people.read(kept)).isEqualTo(keptBefore);
        assertThat(people.read(duplicate)).isEqualTo(duplicateBefore);
        assertThat(people.current(duplicate)).contains(duplicate);
        assertThat(subject.personOf(firstCase)).isEqualTo(kept);
        assertThat(subject.personOf(secondCase)).isEqualTo(duplicate);
        assertThat(notes(duplicate)).containsExactly("Zvanīja māsa.");
        assertThat(notes(kept)).isEmpty();
        assertThatThrownBy(() -> joins.undo(kept, proposal, Journey.COORDINATOR))
                .isInstanceOf(AlreadyDone.class);
        decide(Journey.MANAGER, propose(), "approved");
        assertThat(subject.personOf(secondCase)).isEqualTo(kept);
    }

    @Test
    void whatWasCorrectedSinceStaysWithTheRecordThatWasKept() {
        String proposal = propose();
        decide(Journey.MANAGER, proposal, "approved");
        people.correct(kept, Map.of("phone", "+371 20 999 000"), Coordinator.at("personCard"));

        joins.undo(kept, proposal, Journey.COORDINATOR);

        assertThat(people.read(kept)).containsEntry("phone", "+37120999000");
        assertThat(people.read(duplicate)).containsEntry("phone", "+37120777888");
    }

    @Test
    void whatWasJoinedLastIsUndoneFirst() {
        String first = propose();
        decide(Journey.MANAGER, first, "approved");
        String third = subject.personOf(fixtures.requested());
        joins.propose(third, kept, JoinReason.SAME_CONTACT, Journey.COORDINATOR);
        String second = joins.shownOf(third, LATVIAN).get(0).reference();
        decide(Journey.MANAGER, second, "approved");

        assertThatThrownBy(() -> joins.undo(third, first, Journey.COORDINATOR)).isInstanceOf(NoSuchRecord.class);
        joins.undo(third, second, Journey.COORDINATOR);
        joins.undo(kept, first, Journey.COORDINATOR);

        assertThat(people.current(duplicate)).contains(duplicate);
        assertThat(people.read(duplicate)).containsEntry("phone", "+37120777888");
    }

    @Test
    void whoSignedInWhileTwoWereOneIsSignedOutWhenTheyArePartedAgain() {
        String proposal = propose();
        decide(Journey.MANAGER, proposal, "approved");
        jdbc.sql("insert into lidzas.person_device (person, token_hash, name, signed_in_at, seen_at)"
                        + " values (?, ?, 'Firefox', now(), now())")
                .params(kept, proposal)
                .update();

        joins.undo(kept, proposal, Journey.COORDINATOR);

        assertThat(jdbc.sql("select count(*) from lidzas.person_device where person = ?")
                        .param(kept)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whoeverIsToBeErasedIsNotJoinedMeanwhile() {
        String proposal = propose();
        requests.eraseOrAsk(duplicate, ErasureReason.ASKED, Journey.COORDINATOR);

        ResponseEntity<String> refused = decide(Journey.MANAGER, proposal, "approved");

        assertThat(refused.getStatusCode().value()).isEqualTo(400);
        assertThat(refused.getBody()).contains("ir lūgts dzēst");
        assertThat(people.current(duplicate)).contains(duplicate);
        assertThat(decide(Journey.MANAGER, proposal, "declined").getStatusCode().value())
                .isEqualTo(204);
    }

    @Test
    void nobodyIsJoinedWithThePersonWhomTheyHelp() {
        TeamMember helper = training.trained();
        String supported = subject.personOf(fixtures.supported(helper));
        String helping = helper.person();

        assertThatThrownBy(() -> joins.propose(helping, supported, JoinReason.SAME_CONTACT, Journey.COORDINATOR))
                .isInstanceOfSatisfying(
                        InvalidForm.class,
                        refused -> assertThat(refused.errors().get("")).contains("palīdz otra gadījumā"));
        assertThat(joins.shownOf(supported, LATVIAN)).isEmpty();
    }

    @Test
    void afterThirtyDaysAJoinStandsAndWhatItTookIsForgotten() {
        String proposal = propose();
        decide(Journey.MANAGER, proposal, "approved");
        clock.set(clock.today().plusDays(31));

        assertThatThrownBy(() -> joins.undo(kept, proposal, Journey.COORDINATOR))
                .isInstanceOf(NoSuchRecord.class);
        works.stream().filter(work -> work.name().equals("forgetJoinJournals")).forEach(NightlyWork::work);
        assertThat(jdbc.sql("select journal is null from lidzas.person_join where reference = ?")
                        .param(proposal)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void thePagesShowThemSideBySideProposeAndUndo() {
        Visitor coordinator = new Visitor(port).signIn(Journey.COORDINATOR, Journey.PASSWORD);
        String path = "/personas/" + kept + "/apvienot";
        assertThat(coordinator.page(path).body()).contains("Līdzīgi ieraksti");
        assertThat(coordinator.page(path + "?ar=P-2019-000009").body()).contains("Tāda cita ieraksta nav.");
        String both = coordinator.page(path + "?ar=" + duplicate).body();
        assertThat(both).contains("Paliek", "Pievieno", "20 777 888", secondCase);

        for (String unknown : List.of("", "becauseISaySo")) {
            HttpResponse<String> again =
                    coordinator.postForm(path, Visitor.filledIn(both, Map.of("ar", duplicate, "iemesls", unknown)));
            assertThat(again.statusCode()).isEqualTo(422);
            assertThat(again.body())
                    .contains("<title>Kļūda: ", "Norādiet, kāpēc tas ir viens cilvēks.", duplicate, "20 777 888");
            assertThat(joins.shownOf(kept, LATVIAN)).isEmpty();
        }
        coordinator.postForm(path, Visitor.filledIn(both, Map.of("ar", duplicate, "iemesls", "samePapers")));
        assertThat(coordinator.page("/personas/" + kept).body())
                .contains("apvienot ierosināja Koordinatore Testa", duplicate, "(dokumentos ir tie paši dati)")
                .doesNotContain(">" + Journey.COORDINATOR);

        String proposal = joins.shownOf(kept, LATVIAN).get(0).reference();
        assertThat(journey.formVariables(proposal, "userTask_approveJoin").toString())
                .contains("dokumentos ir tie paši dati");
        decide(Journey.MANAGER, proposal, "approved");
        assertThat(coordinator.page("/personas/" + kept).body())
                .contains(
                        "apvienot ierosināja Koordinatore Testa",
                        "apstiprināja Vadītāja Testa",
                        "Atsaukt apvienošanu… (līdz");
    }

    @Test
    void beforeTwoArePartedThePageSaysWhatGoesAndAfterwardsBothCardsSayWhoDidIt() {
        String proposal = propose();
        decide(Journey.MANAGER, proposal, "approved");
        people.addNote(kept, "Pēc apvienošanas.", Journey.COORDINATOR);
        String path = "/personas/" + kept + "/apvienosana/" + proposal + "/atsaukt";
        Visitor coordinator = new Visitor(port).signIn(Journey.COORDINATOR, Journey.PASSWORD);

        String question = coordinator.page(path).body();

        assertThat(question)
                .contains(
                        "ierosināja Koordinatore Testa",
                        "apstiprināja Vadītāja Testa",
                        "Farida Zeltputna, " + duplicate,
                        "tam atkal piederēs: " + secondCase,
                        "1 piezīme, ko tas paņems līdzi",
                        "Tālrunis",
                        "Dzimšanas datums")
                .doesNotContain(firstCase);
        assertThat(people.current(duplicate)).as("a look parts nobody").contains(kept);
        coordinator.postForm(path, Visitor.filledIn(question, Map.of()));
        assertThat(people.current(duplicate)).contains(duplicate);
        for (String card : List.of(kept, duplicate)) {
            assertThat(coordinator.page("/personas/" + card).body())
                    .contains(
                            "apvienot ierosināja Koordinatore Testa",
                            "apstiprināja Vadītāja Testa",
                            "apvienošanu atsauca Koordinatore Testa")
                    .doesNotContain("Atsaukt apvienošanu…");
        }
        assertThat(coordinator.page(path).statusCode()).isEqualTo(404);
        Map<String, String> another = new HashMap<>(Visitor.filledIn(question, Map.of()));
        another.put("atvere", "anotherWindow");
        assertThat(coordinator.postForm(path, another).statusCode()).isEqualTo(409);
    }

    @Test
    void whoDecidesSeesByNameWhoProposedIt() {
        String proposal = propose();

        assertThat(journey.data(journey.task(proposal, "userTask_approveJoin")).getBody())
                .contains("Koordinatore Testa")
                .doesNotContain(Journey.COORDINATOR);
    }

    private String propose() {
        joins.propose(kept, duplicate, JoinReason.SAME_CONTACT, Journey.COORDINATOR);
        return joins.shownOf(kept, LATVIAN).get(0).reference();
    }

    private List<String> notes(String person) {
        return people.notesOf(person, Place.START).rows().stream()
                .map(PersonNote::text)
                .toList();
    }

    private ResponseEntity<String> decide(String user, String proposal, String decision) {
        return rest.withBasicAuth(user, Journey.PASSWORD)
                .postForEntity(
                        "/engine-rest/task/"
                                + journey.task(proposal, "userTask_approveJoin").getId() + "/submit-form",
                        Map.of("variables", Map.of("joinDecision", Map.of("value", decision))),
                        String.class);
    }
}
