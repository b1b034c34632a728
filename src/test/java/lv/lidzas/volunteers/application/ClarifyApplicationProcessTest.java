package lv.lidzas.volunteers.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.Map;
import lv.lidzas.support.MailServer;
import lv.lidzas.support.ReceivedMail;
import lv.lidzas.support.VisitedNodes;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.http.ResponseEntity;

class ClarifyApplicationProcessTest extends OnboardingTests {

    private static final String CLARIFY = "clarifyApplication";
    private static final String COMPLETE = "userTask_completeApplication";
    private static final String QUESTION = "Jautājums par jūsu pieteikumu";

    @RegisterExtension
    static final VisitedNodes VISITED = VisitedNodes.of("clarifyApplication");

    @Test
    void theApplicantAnswersByLink() {
        ProcessInstance clarify = asked("Kurās dienās varat?");
        ReceivedMail mail = mail(QUESTION);
        assertThat(mail.plain()).contains("Kurās dienās varat?");

        ResponseEntity<String> empty = journey.answer(mail.link(), Map.of());
        assertThat(empty.getStatusCode().value()).isEqualTo(422);
        assertThat(journey.open(mail.link()).getBody()).doesNotContain("obtainedBy");
        ResponseEntity<String> answered = journey.answer(
                mail.link(), Map.of("volunteer", Map.of("clarificationAnswer", "Otrdienās.", "phone", "26123456")));
        assertThat(answered.getStatusCode().value()).isEqualTo(204);

        assertThat(subject.read(reference).values()).containsEntry("clarificationAnswer", "Otrdienās.");
        assertThat(people.read(subject.personOf(reference)).get("phone").toString())
                .contains("26123456");
        assertThat(clarify).isEnded().hasPassed("endEvent_applicationCompleted");
    }

    @Test
    void aColleagueWritesDownWhatTheApplicantSaidOnThePhone() {
        ProcessInstance clarify = asked("Kurās dienās varat?");
        String link = mail(QUESTION).link();

        ResponseEntity<String> without = journey.trySubmit(
                journey.task(reference, COMPLETE), "volunteer", Map.of("clarificationAnswer", "Otrdienās."), Map.of());
        assertThat(without.getStatusCode().value()).isEqualTo(400);
        journey.submit(
                reference,
                COMPLETE,
                "volunteer",
                Map.of("clarificationAnswer", "Otrdienās."),
                Map.of("obtainedBy", "phone"));

        assertThat(subject.read(reference).values()).containsEntry("clarificationAnswer", "Otrdienās.");
        assertThat(journey.open(link).getStatusCode().value()).isEqualTo(410);
        assertThat(clarify).isEnded().hasPassed("endEvent_applicationCompleted");
    }

    @Test
    void twoRemindersGoOutAndThenTheWaitIsOver() {
        ProcessInstance clarify = asked("Kurās dienās varat?");
        String first = mail(QUESTION).link();

        waitFor("event_completeApplicationReminder");
        assertThat(reminders()).isEqualTo(1);
        assertThat(clarify).isWaitingAt(COMPLETE);
        waitFor("event_completeApplicationSecondReminder");
        assertThat(reminders()).isEqualTo(2);
        assertThat(clarify).isWaitingAt(COMPLETE);
        assertThat(journey.open(first).getStatusCode().value()).isEqualTo(200);

        waitFor("event_completeApplicationOverdue");
        assertThat(stage()).isEqualTo("withdrawn");
        assertThat(journey.open(first).getStatusCode().value()).isEqualTo(410);
        assertThat(clarify)
                .isEnded()
                .hasPassed("endEvent_reminded", "endEvent_remindedAgain", "endEvent_applicationAbandoned");
    }

    @Test
    void aSecondQuestionReachesTheApplicantAsTheFirstDid() {
        asked("Kurās dienās varat?");
        journey.answer(mail(QUESTION).link(), Map.of("volunteer", Map.of("clarificationAnswer", "Otrdienās.")));

        ask("Cik bieži?");
        journey.runJobs(reference);

        assertThat(subject.read(reference).values())
                .containsEntry("clarificationQuestion", "Cik bieži?")
                .doesNotContainKey("clarificationAnswer");
        assertThat(MailServer.mailsTo(email).stream().map(ReceivedMail::plain))
                .anySatisfy(text -> assertThat(text).contains("Cik bieži?"));
    }

    @Test
    void aClosureThatNobodyHasDrawnFailsInsteadOfEndingInSilence() {
        register();
        ProcessInstance alone = engine.getRuntimeService().startProcessInstanceByKey(CLARIFY, reference);
        journey.runJobs(reference);
        String overdue =
                journey.timer(reference, "event_completeApplicationOverdue").getId();

        assertThatThrownBy(() -> engine.getManagementService().executeJob(overdue))
                .isInstanceOf(ProcessEngineException.class);
        assertThat(alone).isWaitingAt(COMPLETE);
        engine.getRuntimeService().deleteProcessInstance(alone.getId(), null);
    }

    private ProcessInstance asked(String question) {
        register();
        ask(question);
        ProcessInstance clarify = journey.instance(CLARIFY, reference);
        journey.runJobs(reference);
        assertThat(clarify).isWaitingAt(COMPLETE);
        return clarify;
    }

    private long reminders() {
        return MailServer.mailsTo(email).stream()
                .filter(mail -> mail.subject().equals("Gaidām jūsu atbildi"))
                .count();
    }
}
