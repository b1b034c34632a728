package lv.lidzas.volunteers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.Duration;
import lv.lidzas.support.MailServer;
import lv.lidzas.support.ReceivedMail;
import lv.lidzas.support.VisitedNodes;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HoldDecisionProcessTest extends OnboardingTests {

    private static final String REFUSAL = "Par jūsu pieteikumu";

    @RegisterExtension
    static final VisitedNodes VISITED = VisitedNodes.of("holdDecision");

    @Test
    void theMailGoesOutWhenTheTimeToTakeItBackIsOverAndNotBefore() {
        ProcessInstance held = held();

        clock.pass(Duration.ofMinutes(29));
        journey.runJobs(reference);
        assertThat(stage()).isEqualTo("rejected");
        assertThat(subjects()).doesNotContain(REFUSAL);
        assertThat(held).isWaitingAt("userTask_takeBackDecision");

        clock.pass(Duration.ofMinutes(1));
        journey.runJobs(reference);
        assertThat(stage()).isEqualTo("rejected");
        assertThat(subjects()).containsOnlyOnce(REFUSAL);
        assertThat(held).isEnded().hasPassed("event_decisionHeld", "endEvent_decisionStands");
    }

    @Test
    void aDecisionTakenBackChangesStageAndAnswerTogetherAndNoMailGoesOut() {
        ProcessInstance held = held();

        takeBack();
        clock.pass(Duration.ofDays(1));
        journey.runJobs(reference);

        assertThat(stage()).isEqualTo("applied");
        assertThat(subjects()).doesNotContain(REFUSAL);
        assertThat(held)
                .isEnded()
                .hasPassed("serviceTask_reopenApplication", "endEvent_decisionTakenBack")
                .variables()
                .containsEntry("decisionTakenBack", true);
    }

    @Test
    void aDecisionMayBeTakenBackMoreThanOnce() {
        held();
        takeBack();
        review("reject");
        takeBack();

        assertThat(stage()).isEqualTo("applied");
        assertThat(repository.findById(reference)).isPresent();
    }

    private ProcessInstance held() {
        clock.set(clock.now());
        register();
        review("reject");
        ProcessInstance held = journey.instance("holdDecision", reference);
        assertThat(held).isWaitingAt("userTask_takeBackDecision");
        return held;
    }

    private java.util.List<String> subjects() {
        return MailServer.mailsTo(email).stream().map(ReceivedMail::subject).toList();
    }
}
