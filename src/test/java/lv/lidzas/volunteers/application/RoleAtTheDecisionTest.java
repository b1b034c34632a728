package lv.lidzas.volunteers.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.lidzas.records.Changeable;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.records.RecordStores;
import lv.lidzas.support.Canary;
import lv.lidzas.support.Coordinator;
import lv.lidzas.support.Journey;
import lv.lidzas.support.MailServer;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.TestClock;
import lv.lidzas.volunteers.reference.ReferenceRegister;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever is taken in for another role than the one that was checked is asked about as that role wants. */
@ProcessTest
class RoleAtTheDecisionTest {

    private static final String DECIDE = "userTask_decideAdmission";

    @Autowired
    private VolunteerFixtures fixtures;

    @Autowired
    private VolunteerRepository volunteers;

    @Autowired
    private VolunteerRegister register;

    @Autowired
    private ReferenceRegister references;

    @Autowired
    private RecordStores records;

    @Autowired
    private Journey journey;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient database;

    private final String first = Canary.mailbox();
    private final String second = Canary.mailbox();
    private ApplicantSteps applicant;
    private ProcessInstance process;

    @BeforeEach
    void somebodyIsToHelpInTheOffice() {
        applicant = new ApplicantSteps(journey, clock, fixtures, volunteers);
        process = applicant.beRegistered();
        applicant.review("invite");
        applicant.talk();
        journey.runJobs(applicant.reference());
        assertThat(process).isWaitingAt(DECIDE);
    }

    @Test
    void whoeverNamesNobodyIsNotTakenInForARoleThatAsksForReferences() {
        ResponseEntity<String> refused = decide(Map.of("role", "companion"), "admit");

        assertThat(refused.getStatusCode().value()).isEqualTo(400);
        assertThat(refused.getBody())
                .contains("Pretendentu šiem pienākumiem vēl nevar uzņemt: tie prasa vairāk atsauksmju, nekā lūgts.");
        assertThat(process).isWaitingAt(DECIDE);
        assertThat(applicant.stage()).isEqualTo("interview");
        assertThat(references.isNamed(applicant.reference())).isFalse();
    }

    @Test
    void oneRefereeIsNotEnoughWhereTwoAreAskedFor() {
        Map<String, Object> one = named();
        one.keySet().removeIf(key -> key.startsWith("second"));

        assertThat(decide(one, "admit").getBody()).contains("secondRefereeName");
        assertThat(process).isWaitingAt(DECIDE);
    }

    @Test
    void whoIsNamedWithTheDecisionIsAskedOnceAndWaitedForBeyondTheAdmission() {
        assertThat(decide(named(), "admit").getStatusCode().is2xxSuccessful()).isTrue();
        assertThat(applicant.stage()).isEqualTo("agreement");
        List<String> asked = asked();
        assertThat(asked).hasSize(2);
        asked.forEach(journey::runJobs);
        references.askReferees(applicant.reference());
        asked.forEach(journey::runJobs);
        assertThat(MailServer.mailsTo(first)).hasSize(1);
        assertThat(MailServer.mailsTo(second)).hasSize(1);

        applicant.sign();

        assertThat(applicant.stage()).isEqualTo("training");
        assertThat(references.isOpen(applicant.reference())).isTrue();
        assertThat(register.missing(register.find(applicant.reference()))).containsExactly(Missing.REFERENCES);
    }

    @Test
    void whoeverIsRefusedNamesNobody() {
        assertThat(decide(Map.of("role", "companion"), "reject").getStatusCode().is2xxSuccessful())
                .isTrue();

        assertThat(applicant.stage()).isEqualTo("rejected");
        assertThat(references.isNamed(applicant.reference())).isFalse();
    }

    @Test
    void whoeverIsNamedWithARejectionIsWrittenToOnlyIfItIsTakenBackAndSomebodyIsTakenIn() {
        assertThat(decide(named(), "reject").getStatusCode().is2xxSuccessful()).isTrue();
        assertThat(applicant.stage()).isEqualTo("rejected");
        assertThat(asked()).hasSize(2).allSatisfy(one -> assertThat(journey.tasks(one))
                .isEmpty());

        applicant.takeBack();
        journey.runJobs(applicant.reference());
        assertThat(process).isWaitingAt(DECIDE);
        assertThat(asked()).allSatisfy(one -> assertThat(journey.tasks(one)).isEmpty());

        assertThat(decide(Map.of(), "admit").getStatusCode().is2xxSuccessful()).isTrue();
        asked().forEach(journey::runJobs);
        assertThat(asked()).hasSize(2).allSatisfy(one -> assertThat(journey.tasks(one))
                .hasSize(1));
        assertThat(MailServer.mailsTo(first)).hasSize(1);
    }

    @Test
    void whoeverIsNamedWhereNobodyIsAskedForDoesNotVanishWithoutAWord() {
        Map<String, Object> named = named();
        named.put("role", "eventHelper");
        named.keySet().remove("secondRefereeName");
        var volunteer = (Changeable) records.named("volunteer");

        assertThatThrownBy(() -> volunteer.write(applicant.reference(), named, Coordinator.at("decideAdmission")))
                .isInstanceOfSatisfying(InvalidForm.class, refused -> assertThat(refused.errors())
                        .containsOnlyKeys("firstRefereeName", "firstRefereeEmail", "secondRefereeEmail")
                        .containsValue("Vairāk atsauksmju nevajag: atstājiet šo lauku tukšu."));
        assertThat(asked()).isEmpty();
    }

    @Test
    void aFirstRefereeWithoutANameIsAskedForIt() {
        assertThat(decide(Map.of("role", "companion", "firstRefereeEmail", first), "reject")
                        .getBody())
                .contains("firstRefereeName");
        assertThat(process).isWaitingAt(DECIDE);
    }

    @Test
    void aRoleThatAsksForNoMoreIsDecidedOnAsItIs() {
        assertThat(decide(Map.of("role", "eventHelper"), "admit")
                        .getStatusCode()
                        .is2xxSuccessful())
                .isTrue();

        assertThat(applicant.stage()).isEqualTo("agreement");
    }

    private ResponseEntity<String> decide(Map<String, Object> facts, String decision) {
        return journey.trySubmit(
                journey.task(applicant.reference(), DECIDE), "volunteer", facts, Map.of("admissionDecision", decision));
    }

    private Map<String, Object> named() {
        Map<String, Object> named = new HashMap<>(Map.of("role", "companion"));
        for (String which : new String[] {"first", "second"}) {
            named.put(which + "RefereeName", "Ieva Ieteicēja");
            named.put(which + "RefereeEmail", which.equals("first") ? first : second);
            named.put(which + "RefereeAgreed", true);
        }
        return named;
    }

    private List<String> asked() {
        return database.sql("select reference from lidzas.volunteer_reference where volunteer = ? order by reference")
                .param(applicant.reference())
                .query(String.class)
                .list();
    }
}
