package lv.lidzas.volunteers.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.lidzas.matching.Eligibility;
import lv.lidzas.records.Changeable;
import lv.lidzas.records.RecordStores;
import lv.lidzas.support.Canary;
import lv.lidzas.support.Coordinator;
import lv.lidzas.support.Journey;
import lv.lidzas.support.MailServer;
import lv.lidzas.support.OwnPages;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.VisitedNodes;
import lv.lidzas.training.run.TrainingFixtures;
import lv.lidzas.volunteers.VolunteerLeft;
import lv.lidzas.volunteers.application.Missing;
import lv.lidzas.volunteers.application.TeamMember;
import lv.lidzas.volunteers.application.VolunteerRegister;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Nobody is entrusted with people because two letters came: somebody looks at what they say. */
@ProcessTest
class WeighReferencesProcessTest {

    private static final String WEIGH = "userTask_weighReferences";

    @RegisterExtension
    static final VisitedNodes VISITED = VisitedNodes.of("weighReferences");

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Journey journey;

    @Autowired
    private TestClock clock;

    @Autowired
    private TrainingFixtures training;

    @Autowired
    private VolunteerRegister register;

    @Autowired
    private RecordStores records;

    @Autowired
    private Eligibility eligibility;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    private final String first = Canary.mailbox();
    private final String second = Canary.mailbox();
    private TeamMember member;

    @BeforeEach
    void whoeverHelpsAtEventsIsToSupportPeople() {
        clock.set(LocalDate.of(2026, 11, 26).atTime(LocalTime.of(10, 0)).atZone(TestClock.RIGA));
        member = training.trained();
        write(Map.of("role", "eventHelper"));
        Map<String, Object> named = new HashMap<>(Map.of("role", "companion"));
        for (String which : new String[] {"first", "second"}) {
            named.put(which + "RefereeName", "Ieva Ieteicēja");
            named.put(which + "RefereeEmail", which.equals("first") ? first : second);
            named.put(which + "RefereeAgreed", true);
        }
        write(named);
    }

    @Test
    void nothingIsOfferedUntilSomebodyHasLookedAtTheLastAnswer() {
        answered(first, "yes");
        assertThat(journey.tasks(member.volunteer()))
                .noneMatch(task -> task.getTaskDefinitionKey().equals(WEIGH));
        answered(second, "yes");

        var task = journey.task(member.volunteer(), WEIGH);
        assertThat(LocalDate.ofInstant(task.getDueDate().toInstant(), TestClock.RIGA))
                .isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(reasons()).containsExactly("references");
        assertThat(missing()).containsExactly(Missing.REFERENCES);
        ProcessInstance weighing = weighing();

        assertThat(weigh(Map.of(), "trusted").getStatusCode().is2xxSuccessful()).isTrue();

        assertThat(weighing).isEnded().hasPassed("endEvent_entrusted");
        assertThat(reasons()).isEmpty();
        assertThat(missing()).isEmpty();
        assertThat(undecided()).isZero();
    }

    @Test
    void whatIsOursToLookAtIsNotAskedOfTheVolunteer() {
        assertThat(ownPage()).contains("<li>Atsauksmes</li>");
        answered(first, "yes");
        assertThat(ownPage()).contains("<li>Atsauksmes</li>");

        answered(second, "yes");

        assertThat(missing()).containsExactly(Missing.REFERENCES);
        assertThat(ownPage()).doesNotContain("Atsauksmes");
    }

    @Test
    void whoeverIsNotToSupportPeopleGetsAnotherRoleInTheSameForm() {
        answered(first, "no");
        answered(second, "yes");
        ProcessInstance weighing = weighing();

        ResponseEntity<String> refused = weigh(Map.of(), "otherRole");

        assertThat(refused.getStatusCode().value()).isEqualTo(400);
        assertThat(refused.getBody()).contains("Šajā pienākumā cilvēkus atbalsta vienatnē.");
        assertThat(reasons()).containsExactly("references");

        assertThat(weigh(Map.of("role", "eventHelper"), "otherRole")
                        .getStatusCode()
                        .is2xxSuccessful())
                .isTrue();

        assertThat(weighing).isEnded().hasPassed("endEvent_notEntrusted");
        assertThat(reasons()).containsExactly("role");
        assertThat(undecided()).isZero();
    }

    @Test
    void whoeverLeavesIsWeighedNoMore() {
        answered(first, "withReservations");
        answered(second, "yes");
        ProcessInstance weighing = weighing();

        transaction.executeWithoutResult(status -> events.publishEvent(new VolunteerLeft(member.volunteer())));

        assertThat(weighing).isEnded().hasPassed("endEvent_nothingToWeigh");
        assertThat(undecided()).isZero();
    }

    private ResponseEntity<String> weigh(Map<String, Object> facts, String outcome) {
        return journey.trySubmit(
                journey.task(member.volunteer(), WEIGH), "volunteer", facts, Map.of("weighedAs", outcome));
    }

    private ProcessInstance weighing() {
        return journey.instance("weighReferences", member.volunteer());
    }

    private void answered(String mailbox, String recommended) {
        database.sql("select reference from lidzas.volunteer_reference where referee_email = ?")
                .param(mailbox)
                .query(String.class)
                .list()
                .forEach(journey::runJobs);
        journey.answer(
                MailServer.mailTo(mailbox, "Lūdzam atsauksmi").link(),
                Map.of(
                        "reference",
                        Map.of("knownHow", "Zeltputnas kolēģe.", "strengths", "Klausās.", "recommended", recommended),
                        "referenceAnswer",
                        "accepted"));
    }

    private String ownPage() {
        return OwnPages.signIn(context, port, member.person()).page("/mana").body();
    }

    private void write(Map<String, Object> values) {
        ((Changeable) records.named("volunteer"))
                .write(member.volunteer(), values, Coordinator.at("changeCooperation"));
    }

    private int undecided() {
        return database.sql(
                        "select count(*) from lidzas.volunteer_reference where volunteer = ? and decided_at is null")
                .param(member.volunteer())
                .query(Integer.class)
                .single();
    }

    private List<Missing> missing() {
        return register.missing(register.find(member.volunteer()));
    }

    private List<String> reasons() {
        return eligibility.candidates(new Eligibility.Supported("C-2026-999999", "P-2026-999999", false)).stream()
                .filter(candidate -> candidate.volunteer().equals(member.volunteer()))
                .flatMap(candidate -> candidate.reasons().stream())
                .map(Eligibility.Reason::code)
                .toList();
    }
}
