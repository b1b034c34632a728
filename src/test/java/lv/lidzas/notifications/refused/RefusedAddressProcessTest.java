package lv.lidzas.notifications.refused;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import lv.lidzas.support.Canary;
import lv.lidzas.support.Journey;
import lv.lidzas.support.MailServer;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.VisitedNodes;
import lv.lidzas.volunteers.application.TeamMember;
import lv.lidzas.volunteers.application.VolunteerFixtures;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Who waits for somebody without a working address is told, and only then. */
@ProcessTest
class RefusedAddressProcessTest {

    private static final String GIVE = "userTask_giveReference";

    @RegisterExtension
    static final VisitedNodes VISITED = VisitedNodes.of("refusedAddress");

    @Autowired
    private Journey journey;

    @Autowired
    private ManagementService management;

    @Autowired
    private VolunteerFixtures volunteers;

    @Autowired
    private RefusedAddresses addresses;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    private final String referee = Canary.mailbox();
    private String reference;

    @BeforeEach
    void aRefereeIsNamed() {
        String email = Canary.mailbox();
        TeamMember applicant = volunteers.toBeChecked(email, 17, Map.of("role", "companion", "childContact", "none"));
        journey.runJobs(applicant.volunteer());
        journey.answer(
                MailServer.mailTo(email, "Kas jūs pazīst?").link(),
                Map.of(
                        "volunteer",
                        Map.of(
                                "firstRefereeName",
                                "Ieva Ieteicēja",
                                "firstRefereeEmail",
                                referee,
                                "firstRefereeAgreed",
                                true)));
        reference = database.sql("select reference from lidzas.volunteer_reference where volunteer = ?")
                .param(applicant.volunteer())
                .query(String.class)
                .single();
    }

    @Test
    void aLetterThatArrivesTellsNothing() {
        journey.runJobs(reference);

        assertThat(tasks()).containsExactly(GIVE);
        assertThat(journey.instance("refusedAddress", reference)).isNull();
    }

    @Test
    void theRefusalIsToldInAStepOfItsOwn() {
        MailServer.refuse(referee);
        sendLetter();
        assertThat(tasks()).containsExactly(GIVE);
        assertThat(journey.instance("refusedAddress", reference)).isNotNull();

        journey.runJobs(reference);

        assertThat(tasks()).containsExactly("userTask_reachReferee");
        assertThat(journey.instance("refusedAddress", reference)).isNull();
    }

    @Test
    void whoeverAnsweredMeanwhileIsWaitedForNoMore() {
        MailServer.refuse(referee);
        sendLetter();
        journey.submit(
                reference,
                GIVE,
                "reference",
                Map.of("knownHow", "Zvanīja pati.", "recommended", "yes"),
                Map.of("referenceAnswer", "accepted", "obtainedBy", "phone"));

        journey.runJobs(reference);

        assertThat(tasks()).isEmpty();
    }

    @Test
    void aRefusalThatALaterLetterHasOvertakenIsOver() {
        journey.runJobs(reference);

        transaction.executeWithoutResult(status -> addresses.announceRefusal(reference));

        assertThat(tasks()).containsExactly(GIVE);
    }

    @Test
    void aRecordThatIsGoneTellsNobody() {
        transaction.executeWithoutResult(status -> addresses.announceRefusal("Q-1999-000001"));

        assertThat(tasks()).isEmpty();
    }

    /** Only this step: what it begins is still to run. */
    private void sendLetter() {
        management.executeJob(journey.due(reference).get(0).getId());
    }

    private List<String> tasks() {
        return journey.tasks(reference).stream().map(Task::getTaskDefinitionKey).toList();
    }
}
