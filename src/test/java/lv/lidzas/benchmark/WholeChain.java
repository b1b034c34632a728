package lv.lidzas.benchmark;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.lidzas.support.Agreed;
import lv.lidzas.support.Canary;
import lv.lidzas.support.Journey;
import lv.lidzas.support.TestClock;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From an application to the first offer of a case, as colleagues and the person do it, each task told to whoever listens. */
record WholeChain(Journey journey, ProcessEngine engine, JdbcClient database, Desk desk) {

    /** Does one task. */
    interface Desk {

        /** @param subject whose group the forms bind */
        void task(String subject, String reference, String element, Map<String, ?> bound, Map<String, ?> answers);
    }

    void walk() {
        Map<String, Object> person = new LinkedHashMap<>(Map.of(
                "firstName",
                "Zane",
                "lastName",
                "Mērījums",
                "birthDate",
                "1990-05-01",
                "email",
                Canary.mailbox(),
                "municipality",
                "riga",
                "languages",
                List.of("lv"),
                "helpKinds",
                List.of("companion"),
                "motivation",
                "Gribu palīdzēt",
                "language",
                "lv",
                "noticeRead",
                true));
        String reference = journey.start(Journey.COORDINATOR, "volunteerOnboarding", "volunteer", person);
        journey.runJobs(reference);
        desk.task(
                "volunteer",
                reference,
                "userTask_reviewApplication",
                Map.of("samePerson", "new"),
                Map.of("applicationReview", "invite"));
        desk.task(
                "volunteer",
                reference,
                "userTask_holdFirstTalk",
                Map.of("note", "Piezīme", "role", "officeHelper", "childContact", "none"),
                Map.of("firstTalkOn", LocalDate.now(TestClock.RIGA).toString(), "firstTalkMode", "phone"));
        desk.task(
                "volunteer",
                reference,
                "userTask_decideAdmission",
                Map.of("role", "companion"),
                Map.of("admissionDecision", "admit"));
        desk.task("volunteer", reference, "userTask_prepareAgreement", Agreed.workInWriting(), Map.of());
        journey.runJobs(reference);
        desk.task("volunteer", reference, "userTask_recordSigning", Agreed.signature(), Map.of());
        String training = database.sql("select reference from lidzas.training_run where volunteer = ?")
                .param(reference)
                .query(String.class)
                .single();
        journey.runJobs(training);
        learn(training);
        desk.task(
                "volunteer",
                reference,
                "userTask_confirmTraining",
                Journey.BY_HAND,
                Map.of("trainingCompletedOn", LocalDate.now(TestClock.RIGA).toString()));
        journey.runJobs(reference);
        support(reference);
    }

    private void learn(String training) {
        LocalDate day = LocalDate.now(TestClock.RIGA).plusDays(2);
        String session = journey.start(
                Journey.COORDINATOR,
                "trainingSession",
                "session",
                Map.of(
                        "module", "boundaries",
                        "day", day.toString(),
                        "startsAt", "18:00",
                        "endsAt", "20:00",
                        "mode", "remote",
                        "places", 5));
        desk.task(
                "training",
                training,
                "userTask_chooseSessions",
                Map.of("sessions", List.of(session)),
                Map.of("obtainedBy", "phone"));
        journey.runJobs(training);
        engine.getManagementService()
                .executeJob(journey.timer(session, "event_sessionBegun").getId());
        desk.task("session", session, "userTask_recordAttendance", Map.of("present", List.of(training)), Map.of());
    }

    private void support(String volunteer) {
        String reference = journey.start(
                Journey.COORDINATOR,
                "supportCase",
                "case",
                Map.ofEntries(
                        Map.entry("firstName", "Farida"),
                        Map.entry("lastName", "Mērījuma"),
                        Map.entry("municipality", "riga"),
                        Map.entry("languages", List.of("fa")),
                        Map.entry("contactChannel", "phone"),
                        Map.entry("contactLanguage", "fa"),
                        Map.entry("interpreterNeeded", "yes"),
                        Map.entry("withChildren", "no"),
                        Map.entry("protectionStatus", "refugee"),
                        Map.entry("statusMonth", "2024-01"),
                        Map.entry("referredBy", "self"),
                        Map.entry("anotherPerson", true)));
        String today = LocalDate.now(TestClock.RIGA).toString();
        desk.task(
                "case",
                reference,
                "userTask_holdIntakeTalk",
                Map.of("times", "vakaros", "intakeTalkOn", today),
                Map.of("intakeOutcome", "support"));
        desk.task(
                "case",
                reference,
                "userTask_recordConsent",
                Map.of(
                        "consentHealthData", "refused",
                        "consentSharing", "refused",
                        "consentPhotos", "refused",
                        "consentLanguage", "fa",
                        "consentObtainedBy", "spoken"),
                Map.of());
        Map<String, Object> scores = new LinkedHashMap<>();
        List.of(
                        "documents",
                        "residence",
                        "housing",
                        "income",
                        "bankAccount",
                        "work",
                        "latvian",
                        "education",
                        "health",
                        "legal",
                        "family",
                        "interpreting",
                        "community",
                        "safety")
                .forEach(area -> scores.put(area + "Score", "4"));
        desk.task("case", reference, "userTask_assessNeeds", scores, Map.of());
        desk.task(
                "case",
                reference,
                "userTask_agreePlan",
                Map.of("goal1", "Mērķis", "goal1Owner", "person", "goal1Due", today, "planAgreedOn", today),
                Map.of());
        desk.task(
                "case",
                reference,
                "userTask_chooseVolunteer",
                Map.of("volunteer", volunteer, "helpAmount", "weekly"),
                Map.of("matchOutcome", "offered"));
        journey.runJobs(reference);
        desk.task(
                "offer",
                reference,
                "userTask_acceptCase",
                Map.of(),
                Map.of("offerAnswer", "accepted", "obtainedBy", "phone"));
    }
}
