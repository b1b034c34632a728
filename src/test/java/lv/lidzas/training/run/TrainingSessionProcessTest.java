package lv.lidzas.training.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import lv.lidzas.people.People;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.support.Canary;
import lv.lidzas.support.Coordinator;
import lv.lidzas.support.Journey;
import lv.lidzas.support.MailServer;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.ReceivedMail;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.VisitedNodes;
import lv.lidzas.training.session.Enrolment;
import lv.lidzas.training.session.EnrolmentRepository;
import lv.lidzas.training.session.TrainingSession;
import lv.lidzas.training.session.TrainingSessionRepository;
import lv.lidzas.training.session.TrainingSessions;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProcessTest
class TrainingSessionProcessTest {

    private static final String RECORD = "userTask_recordAttendance";
    private static final String NEAR = "Atgādinām par nodarbību";
    private static final String OFF = "Nodarbība ir atcelta";

    @RegisterExtension
    static final VisitedNodes VISITED = VisitedNodes.of("trainingSession");

    @Autowired
    private Journey journey;

    @Autowired
    private TrainingFixtures fixtures;

    @Autowired
    private TrainingSteps steps;

    @Autowired
    private TestClock clock;

    @Autowired
    private TrainingSessionRepository sessions;

    @Autowired
    private EnrolmentRepository enrolments;

    @Autowired
    private TrainingSessions sessionsApi;

    @Autowired
    private Enrolments places;

    @Autowired
    private TrainingRunRepository runs;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aSessionIsHeldItsAttendanceRecordedInOneFormAndClosed() {
        Learner present = fixtures.learner();
        Learner excused = fixtures.learner();
        Learner absent = fixtures.learner();
        String session = fixtures.session("mission", 3, 5);
        ProcessInstance process = journey.instance(TrainingSteps.SESSION, session);
        List.of(present, excused, absent).forEach(learner -> steps.choose(learner, List.of(session)));
        assertThat(process).isWaitingAt("event_sessionBegun");

        steps.hold(session, List.of(present.run()), List.of(excused.run()), present, excused, absent);

        assertThat(attendance(session, present)).isEqualTo("present");
        assertThat(attendance(session, excused)).isEqualTo("excused");
        assertThat(attendance(session, absent)).isEqualTo("absent");
        assertThat(sessions.findById(session).orElseThrow().stage()).isEqualTo(TrainingSession.Stage.CLOSED);
        assertThat(process).isEnded().hasPassed("serviceTask_closeSession", "endEvent_sessionClosed");
        assertThat(MailServer.lastMailTo(absent.email()).subject()).isEqualTo("Izvēlieties citu nodarbību");
        assertThat(MailServer.lastMailTo(present.email()).subject()).isEqualTo(NEAR);
    }

    @Test
    void everybodyIsMarkedByOneTickAndWhoeverJustCameBesides() {
        Learner one = fixtures.learner();
        Learner other = fixtures.learner();
        Learner walkIn = fixtures.learner();
        String session = fixtures.session("mission", 3, 5);
        List.of(one, other).forEach(learner -> steps.choose(learner, List.of(session)));
        steps.comes(session);

        journey.submit(
                session, RECORD, "session", Map.of("everybody", true, "walkIns", List.of(walkIn.run())), Map.of());
        journey.runJobs(session);

        assertThat(List.of(one, other, walkIn))
                .allSatisfy(learner -> assertThat(attendance(session, learner)).isEqualTo("present"));
        assertThat(places.progress(runs.findById(walkIn.run()).orElseThrow()).attendancePercent())
                .isPositive();
    }

    @Test
    void nobodyIsPresentAndExcusedAtOnce() {
        Learner learner = fixtures.learner();
        String session = fixtures.session("mission", 3, 5);
        steps.choose(learner, List.of(session));
        clock.set(steps.day(session));
        journey.runJobs(session);

        ResponseEntity<String> answer = journey.trySubmit(
                journey.task(session, RECORD),
                "session",
                Map.of("present", List.of(learner.run()), "excused", List.of(learner.run())),
                Map.of());

        assertThat(answer.getStatusCode().value()).isEqualTo(400);
        assertThat(answer.getBody()).contains("Attaisnota prombūtne");
        assertThat(attendance(session, learner)).isNull();
    }

    @Test
    void theAttendanceTaskComesOnTheMorningOfTheDayThoughTheClocksChangeThatNight() {
        for (LocalDate day : List.of(LocalDate.of(2027, 3, 28), LocalDate.of(2027, 10, 31))) {
            clock.set(day.minusDays(5));
            String session = fixtures.session("mission", day, 5);
            assertThat(journey.timer(session, "event_sessionBegun").getDuedate())
                    .isEqualTo(Date.from(day.atStartOfDay(TestClock.RIGA).toInstant()));
        }
    }

    @Test
    void aSessionThatIsPutOffIsHeldOnItsNewDay() {
        String session = fixtures.session("mission", 3, 5);
        ProcessInstance process = journey.instance(TrainingSteps.SESSION, session);
        LocalDate later = clock.today().plusDays(9);

        steps.change(session, Map.of("day", later));
        assertThat(process).isWaitingAt("event_sessionBegun").hasPassed("event_changed");
        assertThat(journey.timer(session, "event_sessionBegun").getDuedate())
                .isEqualTo(Date.from(later.atStartOfDay(TestClock.RIGA).toInstant()));

        clock.set(later);
        journey.runJobs(session);
        assertThat(process).isWaitingAt(RECORD);
        steps.change(session, Map.of("day", later.plusDays(1)));
        assertThat(process).isWaitingAt("event_sessionBegun").hasPassed("event_changed_late");
    }

    @Test
    void thoseWhoComeAreRemindedOnceTheDayBefore() {
        Learner learner = fixtures.learner();
        Learner gone = fixtures.learner();
        String session = fixtures.session("mission", 5, 5);
        List.of(learner, gone).forEach(one -> steps.choose(one, List.of(session)));
        places.cancelEnrolment(gone.run(), session);
        LocalDate dayBefore = steps.day(session).minusDays(1);
        assertThat(journey.timer(session, "event_sessionReminder").getDuedate())
                .isEqualTo(Date.from(dayBefore.atStartOfDay(TestClock.RIGA).toInstant()));

        clock.set(dayBefore);
        journey.runJobs(session);
        journey.runJobs(learner.run());
        journey.runJobs(gone.run());

        ReceivedMail mail = MailServer.mailTo(learner.email(), NEAR);
        assertThat(mail.plain()).contains("18:00–20:00", "Brīvības iela 1, Rīga", "/mana");
        assertThat(mail.calendar()).contains("METHOD:PUBLISH", "UID:" + session + "@", "SEQUENCE:0");
        assertThat(MailServer.lastMailTo(gone.email()).subject()).isNotEqualTo(NEAR);

        steps.change(session, Map.of("place", "Cita iela 3"));
        sessionsApi.remindOfSession(session);
        journey.runJobs(learner.run());
        assertThat(MailServer.lastMailTo(learner.email()).subject()).isEqualTo("Izmaiņas jūsu nodarbībās");
    }

    @Test
    void aReminderMovesWithItsSessionAndIsNotSentOfOneThatIsCalledOff() {
        Learner learner = fixtures.learner();
        String moved = fixtures.session("mission", 5, 5);
        String off = fixtures.session("trauma", 6, 5);
        steps.choose(learner, List.of(moved, off));
        steps.change(moved, Map.of("day", steps.day(moved).plusDays(4)));
        assertThat(journey.timer(moved, "event_sessionReminder").getDuedate())
                .isEqualTo(Date.from(steps.day(moved)
                        .minusDays(1)
                        .atStartOfDay(TestClock.RIGA)
                        .toInstant()));

        clock.set(steps.day(off).minusDays(1));
        journey.runJobs(off);
        steps.cancel(off);
        journey.runJobs(learner.run());

        ReceivedMail told = MailServer.mailTo(learner.email(), OFF);
        assertThat(told.plain()).contains("Traumas izpratne un psiholoģiskā pirmā palīdzība");
        assertThat(told.calendar())
                .contains("METHOD:CANCEL", "STATUS:CANCELLED", "UID:" + off + "@", "SEQUENCE:1", "ORGANIZER;CN=");
        assertThat(MailServer.lastMailTo(learner.email()).subject()).isNotEqualTo(NEAR);
        assertThat(places.ahead(runs.findById(learner.run()).orElseThrow()))
                .extracting(TrainingSession::reference)
                .containsExactly(moved);
    }

    @Test
    void twoThatAreCalledOffAtOnceAreToldOneByOne() {
        Learner learner = fixtures.learner();
        String one = fixtures.session("mission", 5, 5);
        String other = fixtures.session("trauma", 6, 5);
        steps.choose(learner, List.of(one, other));

        steps.cancel(one);
        steps.cancel(other);
        journey.runJobs(learner.run());

        assertThat(MailServer.mailsTo(learner.email()))
                .filteredOn(mail -> mail.subject().equals(OFF))
                .hasSize(2)
                .anySatisfy(mail ->
                        assertThat(mail.plain()).contains("Biedrības mērķi").doesNotContain("Traumas"))
                .anySatisfy(mail -> assertThat(mail.plain()).contains("Traumas").doesNotContain("Biedrības mērķi"));
    }

    @Test
    void whatWasToldOfASessionAtARefusedAddressIsToldAgainWhenItIsCorrectedWhileItIsAhead() {
        Learner learner = fixtures.learner();
        String one = fixtures.session("mission", 5, 5);
        String other = fixtures.session("trauma", 6, 5);
        String heard = fixtures.session("boundaries", 7, 5);
        steps.choose(learner, List.of(one, other, heard));
        steps.cancel(heard);
        journey.runJobs(learner.run());
        MailServer.refuse(learner.email());
        steps.cancel(one);
        steps.cancel(other);
        journey.runJobs(learner.run());
        clock.set(steps.day(one).plusDays(1).atTime(9, 0).atZone(TestClock.RIGA).toInstant());

        String right = Canary.mailbox();
        people.correct(learner.member().person(), Map.of("email", right), Coordinator.at("personCard"));
        journey.runJobs(learner.run());

        assertThat(MailServer.mailsTo(right))
                .filteredOn(mail -> mail.subject().equals(OFF))
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.plain()).contains("Traumas izpratne");
                    assertThat(mail.calendar()).contains("METHOD:CANCEL", "UID:" + other + "@");
                });
        assertThat(jdbc.sql("select count(*) from lidzas.refused_letter where reference = ?")
                        .param(learner.run())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aSessionIsCalledOffBeforeOrOnItsDay() {
        String before = fixtures.session("mission", 3, 5);
        ProcessInstance early = journey.instance(TrainingSteps.SESSION, before);
        steps.cancel(before);
        assertThat(early).isEnded().hasPassed("event_cancelled", "endEvent_sessionCancelled");

        String onTheDay = fixtures.session("mission", 3, 5);
        ProcessInstance late = journey.instance(TrainingSteps.SESSION, onTheDay);
        clock.set(steps.day(onTheDay));
        journey.runJobs(onTheDay);
        steps.cancel(onTheDay);
        assertThat(late).isEnded().hasPassed("event_cancelled_late", "endEvent_sessionCancelled");
        assertThat(sessions.findById(onTheDay).orElseThrow().stage()).isEqualTo(TrainingSession.Stage.CANCELLED);
    }

    @Test
    void aSessionLastsAsLongAsItsModuleUnlessItIsSaid() {
        Map<String, Object> values = sessionAt(clock.today().plusDays(50), "18:00", "");
        values.remove("endsAt");
        values.put("module", "trauma");

        String session = journey.start(Journey.COORDINATOR, TrainingSteps.SESSION, "session", values);

        TrainingSession planned = sessions.findById(session).orElseThrow();
        assertThat(Duration.between(planned.startsAt(), planned.endsAt())).isEqualTo(Duration.ofHours(3));
    }

    @Test
    void aSeriesLeavesHolidaysOutAndEachOfItsSessionsHasItsOwnProcess() {
        LocalDate first = LocalDate.of(2027, 11, 4);
        clock.set(first.minusDays(5));
        Map<String, Object> values = sessionAt(first, "18:00", "20:00");
        values.putAll(Map.of("repeat", "weekly", "times", 3));

        String session = journey.start(Journey.COORDINATOR, TrainingSteps.SESSION, "session", values);

        List<TrainingSession> series = series(values);
        assertThat(series)
                .extracting(one -> steps.day(one.reference()))
                .containsExactlyInAnyOrder(first, first.plusWeeks(1), first.plusWeeks(3));
        assertThat(series).extracting(TrainingSession::reference).contains(session);
        assertThat(series).allSatisfy(one -> assertThat(journey.instance(TrainingSteps.SESSION, one.reference()))
                .isWaitingAt("event_sessionBegun"));
    }

    @Test
    void ofASeriesThatGetsIntoTheWayNothingIsStored() {
        LocalDate first = clock.today().plusDays(60);
        Map<String, Object> taken = sessionAt(first, "18:00", "20:00");
        taken.put("day", first.plusWeeks(2).toString());
        journey.start(Journey.COORDINATOR, TrainingSteps.SESSION, "session", taken);
        Map<String, Object> values = sessionAt(first, "19:00", "21:00");
        values.putAll(Map.of("repeat", "fortnightly", "times", 2));

        assertThat(plan(values)).contains("„Vieta” –");
        assertThat(series(values)).hasSize(1);
    }

    private List<TrainingSession> series(Map<String, Object> values) {
        return sessions.findAll().stream()
                .filter(one ->
                        sessionsApi.read(one, Set.of("place")).get("place").equals(values.get("place")))
                .toList();
    }

    @Test
    void whatCannotBeIsRefusedByField() {
        Map<String, Object> values = new HashMap<>(Map.of(
                "module", "mission",
                "day", clock.today().plusDays(3).toString(),
                "startsAt", "18:00",
                "endsAt", "17:00",
                "mode", "inPerson",
                "place", "Rīga",
                "places", 5));
        assertThat(plan(values)).contains("„Beigas” – Beigām jābūt pēc sākuma.");
        values.put("endsAt", "20:00");
        values.put("day", clock.today().minusDays(1).toString());
        assertThat(plan(values)).contains("„Diena” – Nodarbību var plānot tikai nākotnē.");
        values.put("day", clock.today().plusDays(3).toString());
        values.remove("place");
        assertThat(plan(values)).contains("„Vieta”");
        values.put("place", "Rīga");
        values.put("module", "unknownModule");
        assertThat(plan(values)).contains("„Mācību modulis”");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        Map<String, Object> values = sessionAt(clock.today().plusDays(3), "25:00", "20:00");
        values.putAll(Map.of("link", "zoom", "trainer", "http://x.lv", "mode", "mixed"));

        assertThat(plan(values)).contains("„Sākums” –", "„Saite attālinātai dalībai” –", "https://", "„Pasniedzējs” –");
    }

    @Test
    void aMeetingLinkIsAnHttpsAddress() {
        Map<String, Object> values = sessionAt(clock.today().plusDays(3), "18:00", "20:00");
        values.putAll(Map.of("link", "http://meet.example.org/1", "mode", "mixed"));

        assertThat(plan(values)).contains("„Saite attālinātai dalībai” –");
    }

    @Test
    void theHourThatSummerTimeLeavesOutIsSaidAtItsField() {
        LocalDate night = LocalDate.of(2027, 3, 28);
        clock.set(night.minusDays(5));
        assertThat(plan(sessionAt(night, "03:30", "05:00"))).contains("„Sākums” – Šajā naktī pulksteni pagriež");
        assertThat(plan(sessionAt(night, "02:30", "03:15"))).contains("„Beigas” – Šajā naktī pulksteni pagriež");
    }

    @Test
    void ofTheHourThatComesTwiceTheFirstIsMeant() {
        LocalDate night = LocalDate.of(2027, 10, 31);
        clock.set(night.minusDays(5));
        String session = journey.start(
                Journey.COORDINATOR, TrainingSteps.SESSION, "session", sessionAt(night, "03:15", "03:45"));

        assertThat(sessions.findById(session).orElseThrow().startsAt()).isEqualTo("2027-10-31T00:15:00Z");
        assertThat(sessions.findById(session).orElseThrow().endsAt()).isEqualTo("2027-10-31T00:45:00Z");
    }

    @Test
    void aPlannedSessionIsNotMovedIntoThePast() {
        String session = fixtures.session("mission", 3, 5);

        assertThatThrownBy(
                        () -> steps.change(session, Map.of("day", clock.today().minusYears(1))))
                .isInstanceOfSatisfying(InvalidForm.class, refused -> assertThat(refused.errors())
                        .containsOnlyKeys("day"));
        assertThat(steps.day(session)).isEqualTo(clock.today().plusDays(3));
    }

    @Test
    void theTimesOfAHeldSessionMayBePutRight() {
        String session = fixtures.session("mission", 3, 5);
        clock.set(steps.day(session).plusDays(1));
        journey.runJobs(session);

        steps.change(session, Map.of("startsAt", "18:30"));

        assertThat(sessions.findById(session).orElseThrow().startsAt())
                .isEqualTo(
                        steps.day(session).atTime(18, 30).atZone(TestClock.RIGA).toInstant());
    }

    @Test
    void aTrainerARoomAndAnOnlineMeetingHoldOneSessionAtATime() {
        LocalDate day = clock.today().plusDays(40);
        Map<String, Object> first = sessionAt(day, "18:00", "20:00");
        first.putAll(Map.of("mode", "mixed", "trainer", "Ērika Vienīgā", "link", "https://meet.example.org/one"));
        journey.start(Journey.COORDINATOR, TrainingSteps.SESSION, "session", first);
        Map<String, Object> second = sessionAt(day, "19:59", "21:00");
        second.putAll(Map.of("mode", "mixed", "trainer", "ĒRIKA  VIENĪGĀ", "link", "https://meet.example.org/one"));

        assertThat(plan(second))
                .contains("„Pasniedzējs” –", "„Vieta” –", "„Saite attālinātai dalībai” –", "Biedrības mērķi", "18:00");

        second.put("startsAt", "20:00");
        journey.start(Journey.COORDINATOR, TrainingSteps.SESSION, "session", second);
    }

    @Test
    void nobodyTakesTwoPlacesAtTheSameHour() throws Exception {
        Learner learner = fixtures.learner();
        String one = fixtures.session("mission", 3, 5);
        String other = fixtures.session("trauma", 3, 5);

        ResponseEntity<String> answer =
                choice(new CountDownLatch(0), learner, List.of(one, other)).call();

        assertThat(answer.getStatusCode().value()).isEqualTo(400);
        assertThat(answer.getBody()).contains("vienā un tajā pašā laikā");
        assertThat(enrolments.taken(one)).isEqualTo(0);
        assertThat(enrolments.taken(other)).isEqualTo(0);
    }

    @Test
    void aSessionIsNotMovedToAnHourAtWhichItsLearnersHaveAnother() {
        Learner learner = fixtures.learner();
        String one = fixtures.session("mission", 3, 5);
        String other = fixtures.session("trauma", 4, 5);
        steps.choose(learner, List.of(one, other));

        assertThatThrownBy(() -> steps.change(other, Map.of("day", steps.day(one))))
                .isInstanceOfSatisfying(InvalidForm.class, refused -> assertThat(refused.errors())
                        .containsOnlyKeys("startsAt"));

        steps.change(other, Map.of("day", steps.day(one).plusDays(2)));
        assertThat(enrolments.taken(other)).isEqualTo(1);
    }

    private Map<String, Object> sessionAt(LocalDate day, String startsAt, String endsAt) {
        return new HashMap<>(Map.of(
                "module",
                "mission",
                "day",
                day.toString(),
                "startsAt",
                startsAt,
                "endsAt",
                endsAt,
                "mode",
                "inPerson",
                "place",
                "Skolas iela " + day.toEpochDay(),
                "places",
                5));
    }

    /** One of two has the last place; the other is told, and nothing of what he or she chose is half taken. */
    @Test
    void twoWhoTakeTheLastPlaceAtOnce() throws Exception {
        Learner one = fixtures.learner();
        Learner other = fixtures.learner();
        String wanted = fixtures.session("mission", 3, 1);
        String second = fixtures.session("trauma", 4, 5);
        ExecutorService both = Executors.newFixedThreadPool(2);
        CountDownLatch go = new CountDownLatch(1);
        try {
            List<Future<ResponseEntity<String>>> answers = List.of(one, other).stream()
                    .map(learner -> both.submit(choice(go, learner, List.of(wanted, second))))
                    .toList();
            go.countDown();
            List<String> bodies = List.of(answers.get(0).get(), answers.get(1).get()).stream()
                    .map(answer -> answer.getStatusCode().is2xxSuccessful() ? "taken" : answer.getBody())
                    .sorted()
                    .toList();

            assertThat(bodies).filteredOn("taken"::equals).hasSize(1);
            assertThat(bodies)
                    .filteredOn(body -> body.contains("vietu vairs nav"))
                    .hasSize(1);
        } finally {
            both.shutdown();
        }
        assertThat(enrolments.taken(wanted)).isEqualTo(1);
        assertThat(enrolments.taken(second)).isEqualTo(1);
        assertThat(journey.tasks(one.run())).hasSizeLessThan(2);
        List<Task> open = List.of(one, other).stream()
                .flatMap(learner -> journey.tasks(learner.run()).stream())
                .toList();
        assertThat(open).extracting(Task::getTaskDefinitionKey).contains(TrainingSteps.CHOOSE);
    }

    @Test
    void whoComesTooLateIsToldWhichPlaceIsGone() throws Exception {
        Learner one = fixtures.learner();
        Learner other = fixtures.learner();
        String wanted = fixtures.session("mission", 3, 1);
        assertThat(choice(new CountDownLatch(0), one, List.of(wanted))
                        .call()
                        .getStatusCode()
                        .is2xxSuccessful())
                .isTrue();

        ResponseEntity<String> late =
                choice(new CountDownLatch(0), other, List.of(wanted)).call();

        assertThat(late.getStatusCode().value()).isEqualTo(400);
        assertThat(late.getBody()).contains("Biedrības mērķi", "vietu vairs nav");
    }

    private Callable<ResponseEntity<String>> choice(CountDownLatch go, Learner learner, List<String> chosen) {
        Task task = journey.task(learner.run(), TrainingSteps.CHOOSE);
        return () -> {
            go.await();
            return journey.trySubmit(task, "training", Map.of("sessions", chosen), Map.of("obtainedBy", "phone"));
        };
    }

    private String plan(Map<String, Object> values) {
        ResponseEntity<String> answer =
                journey.tryStart(Journey.COORDINATOR, TrainingSteps.SESSION, "session", values, Map.of());
        assertThat(answer.getStatusCode().value()).isEqualTo(400);
        return answer.getBody();
    }

    private String attendance(String session, Learner learner) {
        return enrolments
                .findById(new Enrolment.Key(learner.run(), session))
                .orElseThrow()
                .attendance();
    }
}
