package lv.lidzas.training.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import lv.lidzas.access.Staff;
import lv.lidzas.people.People;
import lv.lidzas.records.Actor;
import lv.lidzas.records.Changeable;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.RecordStore;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.support.Journey;
import lv.lidzas.support.MailServer;
import lv.lidzas.support.ReceivedMail;
import lv.lidzas.support.TestClock;
import lv.lidzas.training.programme.Programmes;
import lv.lidzas.training.programme.TrainingModule;
import lv.lidzas.training.session.EnrolmentRepository;
import lv.lidzas.training.session.TrainingSessionRepository;
import lv.lidzas.training.session.TrainingSessions;
import lv.lidzas.volunteers.Volunteers;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Volunteers who learn, and the sessions they come to. */
@IntegrationTest
abstract class TrainingTests {

    static final String COMPLETION = "trainingCompletion";
    static final String SESSION = "trainingSession";
    static final String CHOOSE = "userTask_chooseSessions";

    private static final AtomicInteger SESSIONS = new AtomicInteger();

    @RegisterExtension
    final TestClock clock = new TestClock();

    @Autowired
    ProcessEngine engine;

    @Autowired
    TrainingRunRepository runs;

    @Autowired
    TrainingSessionRepository sessions;

    @Autowired
    EnrolmentRepository enrolments;

    @Autowired
    TrainingRuns trainings;

    @Autowired
    Programmes programmes;

    @Autowired
    @Qualifier("programmeRecords")
    RecordStore programmeCards;

    @Autowired
    Volunteers volunteers;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestRestTemplate rest;

    @Autowired
    private TrainingSessions trainingSessions;

    @Autowired
    @Qualifier("trainingSessionRecords")
    private Changeable sessionCards;

    @Autowired
    private Staff staff;

    Journey journey;

    @BeforeEach
    void begin() {
        BpmnAwareTests.init(engine);
        journey = new Journey(engine, rest, staff);
    }

    @AfterEach
    void end() {
        journey.end();
        BpmnAwareTests.reset();
    }

    /** @param run {@code T-} reference */
    record Learner(String volunteer, String run, String email) {}

    /** Somebody who was taken in a moment ago and has got the plan. */
    Learner learner() {
        return learner("lv");
    }

    Learner learner(String language) {
        String email = UUID.randomUUID() + "@example.org";
        String volunteer = journey.takeIn("Pētersone", email, language, clock.today());
        String run = runs.openOf(volunteer).get(0).reference();
        journey.runJobs(run);
        return new Learner(volunteer, run, email);
    }

    ProcessInstance completion(Learner learner) {
        return journey.instance(COMPLETION, learner.run());
    }

    /** @return {@code S-} reference of a session in some days from 18:00 to 20:00 */
    String session(String module, int days, int places) {
        return session(module, clock.today().plusDays(days), places);
    }

    String session(String module, LocalDate day, int places) {
        return session(module, day, "18.00", "20:00", places);
    }

    String session(String module, LocalDate day, String startsAt, String endsAt, int places) {
        // Two at once need two rooms and two trainers.
        int number = SESSIONS.incrementAndGet();
        return journey.start(
                Journey.COORDINATOR,
                SESSION,
                "session",
                new HashMap<>(Map.of(
                        "module",
                        module,
                        "day",
                        day.toString(),
                        "startsAt",
                        startsAt,
                        "endsAt",
                        endsAt,
                        "mode",
                        "inPerson",
                        "place",
                        "Brīvības iela 1, Rīga, telpa " + number,
                        "trainer",
                        "Anna Lektore" + letters(number),
                        "places",
                        places)));
    }

    /** A number in letters, of which names are made. */
    private static String letters(int number) {
        return Integer.toString(number, 10)
                .chars()
                .mapToObj(digit -> String.valueOf((char) ('a' + digit - '0')))
                .collect(Collectors.joining());
    }

    /** A session for each module of the programme of now, the first in two days. */
    List<String> sessionsOfAllModules() {
        List<String> planned = new ArrayList<>();
        for (TrainingModule module : modules()) {
            planned.add(session(module.code(), planned.size() + 2, 5));
        }
        return planned;
    }

    List<TrainingModule> modules() {
        return jdbc
                .sql("select code from lidzas.training_module where programme = ? order by position")
                .param(programmes.current().reference())
                .query(String.class)
                .list()
                .stream()
                .map(code -> new TrainingModule(code, code, code, null, false, "inPerson"))
                .toList();
    }

    /** A colleague chooses for the learner, who called. */
    void choose(Learner learner, List<String> chosen) {
        journey.submit(learner.run(), CHOOSE, "training", Map.of("sessions", chosen), Map.of("obtainedBy", "phone"));
        journey.runJobs(learner.run());
    }

    /** The session's day comes and its attendance is recorded; whoever is not named was absent. */
    void hold(String session, List<String> present, List<String> excused, Learner... told) {
        clock.set(day(session));
        journey.runJobs(session);
        Map<String, Object> attendance = new HashMap<>();
        if (!present.isEmpty()) {
            attendance.put("present", present);
        }
        if (!excused.isEmpty()) {
            attendance.put("excused", excused);
        }
        journey.submit(session, "userTask_recordAttendance", "session", attendance, Map.of());
        journey.runJobs(session);
        for (Learner learner : told) {
            journey.runJobs(learner.run());
        }
    }

    void attend(Learner learner, List<String> held) {
        held.forEach(session -> hold(session, List.of(learner.run()), List.of(), learner));
    }

    LocalDate day(String session) {
        return LocalDate.ofInstant(sessions.findById(session).orElseThrow().startsAt(), TestClock.RIGA);
    }

    void waitFor(Learner learner, String event) {
        clock.set(journey.timer(learner.run(), event).getDuedate().toInstant());
        journey.runJobs(learner.run());
    }

    ReceivedMail mail(Learner learner, String subject) {
        return MailServer.mailTo(learner.email(), subject);
    }

    ReceivedMail lastMail(Learner learner) {
        List<ReceivedMail> all = MailServer.mailsTo(learner.email());
        return all.get(all.size() - 1);
    }

    TrainingRun.Stage stage(Learner learner) {
        return runs.findById(learner.run()).orElseThrow().stage();
    }

    void assertPlaces(String session, int taken) {
        assertThat(enrolments.taken(session)).isEqualTo(taken);
    }

    /** A colleague corrects the session's card. */
    void change(String session, Map<String, Object> changes) {
        sessionCards.write(
                session,
                changes,
                new FormContext(
                        "sessionCard",
                        Actor.staff(Journey.COORDINATOR, Set.of("coordinators")),
                        Locale.forLanguageTag("lv")));
    }

    void cancel(String session) {
        trainingSessions.cancel(session);
    }
}
