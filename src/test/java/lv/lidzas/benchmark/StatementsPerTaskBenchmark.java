package lv.lidzas.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.lidzas.support.Canary;
import lv.lidzas.support.CountedStatements;
import lv.lidzas.support.Journey;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.TestClock;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * SQL statements of one user task as a coordinator does it over REST: list, form, data, submit. Not a test: run it by
 * {@code mvn test -Dtest=StatementsPerTaskBenchmark}; {@code docs/performance.md} keeps what it printed.
 */
@ProcessTest
class StatementsPerTaskBenchmark {

    @Autowired
    private CountedStatements statements;

    @Autowired
    private Journey journey;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcClient database;

    @Test
    void count() {
        // The first run fills caches, as a server that has been up for a minute has.
        walk(new ArrayList<>());
        List<String> lines = new ArrayList<>();
        walk(lines);
        lines.forEach(System.out::println);
    }

    private void walk(List<String> lines) {
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
        Walker volunteer = new Walker(statements, journey, "volunteer", lines);
        volunteer.task(
                reference,
                "userTask_reviewApplication",
                Map.of("samePerson", "new"),
                Map.of("applicationReview", "invite"));
        volunteer.task(
                reference,
                "userTask_holdFirstTalk",
                Map.of("note", "Piezīme"),
                Map.of("firstTalkOn", LocalDate.now(TestClock.RIGA).toString(), "firstTalkMode", "phone"));
        volunteer.task(reference, "userTask_decideAdmission", Map.of(), Map.of("admissionDecision", "admit"));
        String training = database.sql("select reference from lidzas.training_run where volunteer = ?")
                .param(reference)
                .query(String.class)
                .single();
        journey.runJobs(training);
        learn(journey, training, lines);
        volunteer.task(
                reference,
                "userTask_confirmTraining",
                Journey.BY_HAND,
                Map.of("trainingCompletedOn", LocalDate.now(TestClock.RIGA).toString()));
        journey.runJobs(reference);
        support(journey, reference, lines);
    }

    private void learn(Journey journey, String training, List<String> lines) {
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
        new Walker(statements, journey, "training", lines)
                .task(
                        training,
                        "userTask_chooseSessions",
                        Map.of("sessions", List.of(session)),
                        Map.of("obtainedBy", "phone"));
        journey.runJobs(training);
        engine.getManagementService()
                .executeJob(journey.timer(session, "event_sessionBegun").getId());
        new Walker(statements, journey, "session", lines)
                .task(session, "userTask_recordAttendance", Map.of("present", List.of(training)), Map.of());
    }

    private void support(Journey journey, String volunteer, List<String> lines) {
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
                        Map.entry("protectionStatus", "refugee"),
                        Map.entry("statusMonth", "2024-01"),
                        Map.entry("referredBy", "self"),
                        Map.entry("anotherPerson", true)));
        Walker walker = new Walker(statements, journey, "case", lines);
        String today = LocalDate.now(TestClock.RIGA).toString();
        walker.task(
                reference,
                "userTask_holdIntakeTalk",
                Map.of("times", "vakaros"),
                Map.of("intakeTalkOn", today, "intakeOutcome", "support"));
        walker.task(
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
        walker.task(reference, "userTask_assessNeeds", scores, Map.of());
        walker.task(
                reference,
                "userTask_agreePlan",
                Map.of("goal1", "Mērķis", "goal1Owner", "person", "goal1Due", today, "planAgreedOn", today),
                Map.of());
        walker.task(
                reference,
                "userTask_chooseVolunteer",
                Map.of("volunteer", volunteer),
                Map.of("matchOutcome", "offered"));
        journey.runJobs(reference);
        new Walker(statements, journey, "offer", lines)
                .task(
                        reference,
                        "userTask_acceptCase",
                        Map.of(),
                        Map.of("offerAnswer", "accepted", "obtainedBy", "phone"));
    }

    /** @param subject whose group the forms bind */
    private record Walker(CountedStatements statements, Journey journey, String subject, List<String> lines) {

        void task(String reference, String element, Map<String, ?> bound, Map<String, ?> answers) {
            var task = journey.task(reference, element);
            StringBuilder detail = new StringBuilder();
            int list = count("list", journey::list, detail);
            int form = count("form", () -> journey.form(task), detail);
            int data = count("data", () -> journey.data(task), detail);
            int submit = count("submit", () -> journey.trySubmit(task, subject, bound, answers), detail);
            lines.add("%s: list %d + form %d + data %d + submit %d = %d%s"
                    .formatted(element, list, form, data, submit, list + form + data + submit, detail));
        }

        private int count(String what, Runnable work, StringBuilder detail) {
            statements.reset();
            work.run();
            detail.append("\n  ").append(what);
            statements
                    .byStatement()
                    .forEach((sql, times) ->
                            detail.append("\n    ").append(times).append(" × ").append(sql));
            return statements.total();
        }
    }
}
