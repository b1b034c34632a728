package lv.lidzas.volunteers.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.Map;
import lv.lidzas.people.People;
import lv.lidzas.support.Journey;
import lv.lidzas.support.MailServer;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.ReceivedMail;
import lv.lidzas.support.VisitedNodes;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;

@ProcessTest
class ClarifyApplicationProcessTest {

    private static final String CLARIFY = "clarifyApplication";
    private static final String COMPLETE = "userTask_completeApplication";
    private static final String QUESTION = "Jautājums par jūsu pieteikumu";

    @RegisterExtension
    static final VisitedNodes VISITED = VisitedNodes.of("clarifyApplication");

    @Autowired
    private Journey journey;

    @Autowired
    private ApplicantSteps applicant;

    @Autowired
    private VolunteerRecords subject;

    @Autowired
    private People people;

    @Autowired
    private ProcessEngine engine;

    @Test
    void theApplicantAnswersByLink() {
        ProcessInstance clarify = asked("Kurās dienās varat?");
        ReceivedMail mail = applicant.mail(QUESTION);
        assertThat(mail.plain()).contains("Kurās dienās varat?");

        ResponseEntity<String> empty = journey.answer(mail.link(), Map.of());
        assertThat(empty.getStatusCode().value()).isEqualTo(422);
        assertThat(journey.open(mail.link()).getBody()).doesNotContain("obtainedBy");
        ResponseEntity<String> answered = journey.answer(
                mail.link(), Map.of("volunteer", Map.of("clarificationAnswer", "Otrdienās.", "phone", "26123456")));
        assertThat(answered.getStatusCode().value()).isEqualTo(204);

        assertThat(subject.read(applicant.reference()).values()).containsEntry("clarificationAnswer", "Otrdienās.");
        assertThat(people.read(subject.personOf(applicant.reference()))
                        .get("phone")
                        .toString())
                .contains("26123456");
        assertThat(clarify).isEnded().hasPassed("endEvent_applicationCompleted");
    }

    @Test
    void aColleagueWritesDownWhatTheApplicantSaidOnThePhone() {
        ProcessInstance clarify = asked("Kurās dienās varat?");
        String link = applicant.mail(QUESTION).link();

        ResponseEntity<String> without = journey.trySubmit(
                journey.task(applicant.reference(), COMPLETE),
                "volunteer",
                Map.of("clarificationAnswer", "Otrdienās."),
                Map.of());
        assertThat(without.getStatusCode().value()).isEqualTo(400);
        journey.submit(
                applicant.reference(),
                COMPLETE,
                "volunteer",
                Map.of("clarificationAnswer", "Otrdienās."),
                Map.of("obtainedBy", "phone"));

        assertThat(subject.read(applicant.reference()).values()).containsEntry("clarificationAnswer", "Otrdienās.");
        assertThat(journey.open(link).getStatusCode().value()).isEqualTo(410);
        assertThat(clarify).isEnded().hasPassed("endEvent_applicationCompleted");
    }

    @Test
    void twoRemindersGoOutAndThenTheWaitIsOver() {
        ProcessInstance clarify = asked("Kurās dienās varat?");
        String first = applicant.mail(QUESTION).link();

        applicant.waitFor("event_completeApplicationReminder");
        assertThat(reminders()).isEqualTo(1);
        assertThat(clarify).isWaitingAt(COMPLETE);
        applicant.waitFor("event_completeApplicationSecondReminder");
        assertThat(reminders()).isEqualTo(2);
        assertThat(clarify).isWaitingAt(COMPLETE);
        assertThat(journey.open(first).getStatusCode().value()).isEqualTo(200);

        applicant.waitFor("event_completeApplicationOverdue");
        assertThat(applicant.stage()).isEqualTo("withdrawn");
        assertThat(journey.open(first).getStatusCode().value()).isEqualTo(410);
        assertThat(clarify)
                .isEnded()
                .hasPassed("endEvent_reminded", "endEvent_remindedAgain", "endEvent_applicationAbandoned");
    }

    @Test
    void aSecondQuestionReachesTheApplicantAsTheFirstDid() {
        asked("Kurās dienās varat?");
        journey.answer(
                applicant.mail(QUESTION).link(), Map.of("volunteer", Map.of("clarificationAnswer", "Otrdienās.")));

        applicant.ask("Cik bieži?");
        journey.runJobs(applicant.reference());

        assertThat(subject.read(applicant.reference()).values())
                .containsEntry("clarificationQuestion", "Cik bieži?")
                .doesNotContainKey("clarificationAnswer");
        assertThat(MailServer.mailsTo(applicant.email()).stream().map(ReceivedMail::plain))
                .anySatisfy(text -> assertThat(text).contains("Cik bieži?"));
    }

    @Test
    void aClosureThatNobodyHasDrawnFailsInsteadOfEndingInSilence() {
        applicant.beRegistered();
        ProcessInstance alone = engine.getRuntimeService().startProcessInstanceByKey(CLARIFY, applicant.reference());
        journey.runJobs(applicant.reference());
        String overdue = journey.timer(applicant.reference(), "event_completeApplicationOverdue")
                .getId();

        assertThatThrownBy(() -> engine.getManagementService().executeJob(overdue))
                .isInstanceOf(ProcessEngineException.class);
        assertThat(alone).isWaitingAt(COMPLETE);
        engine.getRuntimeService().deleteProcessInstance(alone.getId(), null);
    }

    private ProcessInstance asked(String question) {
        applicant.beRegistered();
        applicant.ask(question);
        ProcessInstance clarify = journey.instance(CLARIFY, applicant.reference());
        journey.runJobs(applicant.reference());
        assertThat(clarify).isWaitingAt(COMPLETE);
        return clarify;
    }

    private long reminders() {
        return MailServer.mailsTo(applicant.email()).stream()
                .filter(mail -> mail.subject().equals("Gaidām jūsu atbildi"))
                .count();
    }
}
