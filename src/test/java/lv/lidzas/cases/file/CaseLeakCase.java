package lv.lidzas.cases.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import lv.lidzas.forms.Forms;
import lv.lidzas.leak.Canaries;
import lv.lidzas.leak.LeakCase;
import lv.lidzas.nightly.NightlyWork;
import lv.lidzas.records.Actor;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.Coordinator;
import lv.lidzas.support.Journey;
import lv.lidzas.support.TestClock;
import lv.lidzas.training.run.TrainingFixtures;
import lv.lidzas.volunteers.application.TeamMember;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Somebody is supported: consents, needs, a plan, visits, hours, nobody forgotten, closure. */
@Component
@Lazy
class CaseLeakCase implements LeakCase {

    private static final String SUBJECT = "case";

    private final Journey journey;
    private final ProcessEngine engine;
    private final TestClock clock;
    private final TrainingFixtures training;
    private final SupportCases cases;
    private final Forms cards;
    private final NightlyWork night;
    private final JdbcClient database;

    CaseLeakCase(
            Journey journey,
            ProcessEngine engine,
            TestClock clock,
            TrainingFixtures training,
            SupportCases cases,
            Forms cards,
            @Qualifier("caseOversight") NightlyWork night,
            JdbcClient database) {
        this.journey = journey;
        this.engine = engine;
        this.clock = clock;
        this.training = training;
        this.cases = cases;
        this.cards = cards;
        this.night = night;
        this.database = database;
    }

    @Override
    public void fill(Canaries canaries) {
        canaries.newcomer();
        TeamMember helper = training.trained();
        canaries.about(helper.person());
        String today = clock.today().toString();
        Map<String, Object> request = canaries.of(
                "registerCase",
                Map.of(
                        "protectionStatus",
                        "refugee",
                        "statusMonth",
                        "2024-01",
                        "returnedMonth",
                        "2024-02",
                        "phone",
                        "+371 25 550 002",
                        "withChildren",
                        "no"));
        request.remove("knownPerson");
        String reference = journey.start(Journey.COORDINATOR, "supportCase", SUBJECT, request);
        canaries.about(cases.find(reference).person());
        canaries.submit(
                reference,
                "holdIntakeTalk",
                SUBJECT,
                Map.of("intakeTalkOn", today),
                Map.of("intakeOutcome", "support"));
        canaries.submit(
                reference,
                "recordConsent",
                SUBJECT,
                Map.of("consentLanguage", "ar", "consentObtainedBy", "spoken"),
                Map.of());
        canaries.submit(reference, "assessNeeds", SUBJECT, Map.of(), Map.of());
        canaries.submit(
                reference,
                "agreePlan",
                SUBJECT,
                Map.of(
                        "goal1Due",
                        today,
                        "goal2Owner",
                        "volunteer",
                        "goal2Due",
                        today,
                        "goal3Owner",
                        "person",
                        "goal3Due",
                        today),
                Map.of());
        canaries.submit(
                reference,
                "chooseVolunteer",
                SUBJECT,
                CaseSteps.asks(helper.volunteer()),
                Map.of("matchOutcome", "offered"));
        // The form of the task has the fields of the one that running processes of older models still use.
        canaries.filled("chooseVolunteerOrWait");
        canaries.submit(
                reference, "acceptCase", "offer", Map.of(), Map.of("offerAnswer", "accepted", "obtainedBy", "phone"));
        written(canaries, reference, helper);
        canaries.waitFor(reference, "event_contactReminder");
        canaries.waitFor(reference, "event_contactMissing");
        canaries.submit(reference, "checkContact", SUBJECT, Map.of(), Map.of());
        forgotten(canaries, reference);
        canaries.waitFor(reference, "event_planReviewBegins");
        canaries.submit(reference, "reviewPlan", SUBJECT, Map.of(), Map.of("planOutcome", "concluded"));
        canaries.submit(reference, "proposeClosure", SUBJECT, Map.of(), Map.of());
        canaries.submit(
                Journey.MANAGER, reference, "approveClosure", SUBJECT, Map.of(), Map.of("closureDecision", "approved"));
    }

    /** On pages: a visit, hours, a corrected card. */
    private void written(Canaries canaries, String reference, TeamMember helper) {
        String today = clock.today().toString();
        Actor writer = Actor.person(helper.person());
        cards.submitNew(
                "recordVisit",
                Map.of("case", reference),
                Map.of("visit", canaries.of("recordVisit", Map.of("day", today, "nextDate", today))),
                writer,
                Coordinator.LATVIAN);
        Actor colleague = Actor.staff(Journey.COORDINATOR, Set.of(StaffGroups.COORDINATORS));
        cards.submitNew(
                "logContact",
                Map.of("case", reference),
                Map.of("visit", canaries.of("logContact", Map.of("day", today, "nextDate", today))),
                colleague,
                Coordinator.LATVIAN);
        cards.submitNew(
                "recordHours",
                Map.of("volunteer", helper.volunteer()),
                Map.of("hours", canaries.of("recordHours", Map.of("day", today))),
                writer,
                Coordinator.LATVIAN);
        cards.submitCard(
                "caseCard",
                reference,
                Map.of(
                        SUBJECT,
                        canaries.of(
                                "caseCard",
                                Map.of(
                                        "protectionStatus",
                                        "refugee",
                                        "statusMonth",
                                        "2024-01",
                                        "returnedMonth",
                                        "2024-02",
                                        "owner",
                                        Journey.COORDINATOR,
                                        "nextDate",
                                        today,
                                        "stateMentorUntil",
                                        today))),
                colleague,
                Coordinator.LATVIAN);
    }

    /** The nightly check names the case to the coordinators. */
    private void forgotten(Canaries canaries, String reference) {
        database.sql("update lidzas.support_case set owner = null where reference = ?")
                .param(reference)
                .update();
        night.work();
        Task task = engine.getTaskService()
                .createTaskQuery()
                .taskDefinitionKey("userTask_resolveForgotten")
                .orderByTaskCreateTime()
                .desc()
                .list()
                .get(0);
        assertThat(journey.data(task).getBody()).contains(reference);
        assertThat(journey.trySubmit(task, "caseCheck", Map.of(), Map.of())
                        .getStatusCode()
                        .is2xxSuccessful())
                .isTrue();
        canaries.filled("resolveForgotten");
    }
}
