package lv.lidzas.volunteers.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.io.IOException;
import java.util.List;
import lv.lidzas.support.EarlierModel;
import lv.lidzas.support.Journey;
import lv.lidzas.support.MailServer;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.VisitedNodes;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** An application that waits in a version from before there was an invitation; its form is the latest one. */
@ProcessTest
class EarlierOnboardingProcessTest {

    private static final String INVITED = "Aicinām uz iepazīšanās sarunu";

    @RegisterExtension
    static final VisitedNodes VISITED = VisitedNodes.of("sendInvitation");

    @Autowired
    private Journey journey;

    @Autowired
    private ApplicantSteps applicant;

    @Autowired
    private RepositoryService models;

    @Test
    void theInvitationThatTheFormPromisesGoesOutWhicheverVersionAsksForIt() throws IOException {
        Deployment earlier = models.createDeployment()
                .name("earlier")
                .addString("volunteerOnboarding.bpmn", withoutInvitation())
                .deploy();
        try {
            ProcessInstance onboarding = applicant.beRegistered();
            applicant.review("invite");
            ProcessInstance letter = journey.instance("sendInvitation", applicant.reference());
            journey.runJobs(applicant.reference());

            assertThat(onboarding).isWaitingAt("userTask_holdFirstTalk").hasNotPassed("sendTask_sendMail_invited");
            assertThat(letter).isEnded();
            assertThat(invitations()).hasSize(1);
        } finally {
            models.deleteDeployment(earlier.getId(), true);
        }
    }

    @Test
    void theVersionOfTodaySendsItItselfAndOnce() {
        applicant.beRegistered();
        applicant.review("invite");
        assertThat(journey.instance("sendInvitation", applicant.reference())).isNull();
        journey.runJobs(applicant.reference());

        assertThat(invitations()).hasSize(1);
    }

    private List<String> invitations() {
        return MailServer.subjectsTo(applicant.email()).stream()
                .filter(INVITED::equals)
                .toList();
    }

    /** As it was: the talk follows the invitation at once, and no mail goes out. */
    private String withoutInvitation() throws IOException {
        return EarlierModel.of(ApplicantSteps.ONBOARDING, models)
                .with("targetRef=\"userTask_holdFirstTalk\"", "targetRef=\"gateway_invited\"")
                .with(
                        "<bpmn:incoming>flow_inviteApplicant_invited</bpmn:incoming>",
                        "<bpmn:incoming>flow_invited_holdFirstTalk</bpmn:incoming>")
                .without(
                        "flow_invited_holdFirstTalk",
                        "flow_invited_sendMail_invited",
                        "flow_sendMail_invited_invitationSent",
                        "sendTask_sendMail_invited",
                        "endEvent_invitationSent",
                        "gateway_invited")
                .xml();
    }
}
