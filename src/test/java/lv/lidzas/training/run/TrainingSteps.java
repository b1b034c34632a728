package lv.lidzas.training.run;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.lidzas.support.Agreed;
import lv.lidzas.support.Applicant;
import lv.lidzas.support.Canary;
import lv.lidzas.support.Coordinator;
import lv.lidzas.support.Journey;
import lv.lidzas.support.TestClock;
import lv.lidzas.training.session.TrainingSessions;
import lv.lidzas.volunteers.Volunteers;
import lv.lidzas.volunteers.application.TeamMember;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What learners and colleagues do from the admission to the last session. */
@Component
@Lazy
class TrainingSteps {

    static final String COMPLETION = "trainingCompletion";
    static final String SESSION = "trainingSession";
    static final String CHOOSE = "userTask_chooseSessions";

    private final Journey journey;
    private final TestClock testClock;
    private final Clock clock;
    private final Volunteers volunteers;
    private final TrainingRunRepository runs;
    private final TrainingSessions sessions;

    TrainingSteps(
            Journey journey,
            TestClock testClock,
            Clock clock,
            Volunteers volunteers,
            TrainingRunRepository runs,
            TrainingSessions sessions) {
        this.journey = journey;
        this.testClock = testClock;
        this.clock = clock;
        this.volunteers = volunteers;
        this.runs = runs;
        this.sessions = sessions;
    }

    /** Somebody comes the whole way into the team, with the mails that go out on it. */
    Learner takenIn() {
        String email = Canary.mailbox();
        String today = LocalDate.now(clock).toString();
        String volunteer = Applicant.register(journey, Applicant.registration(email));
        journey.submit(
                volunteer,
                "userTask_reviewApplication",
                "volunteer",
                Map.of("samePerson", "new"),
                Map.of("applicationReview", "invite"));
        journey.submit(
                volunteer,
                "userTask_holdFirstTalk",
                "volunteer",
                Map.of("role", "officeHelper", "childContact", "none"),
                Map.of("firstTalkOn", today, "firstTalkMode", "phone"));
        journey.submit(volunteer, "userTask_decideAdmission", Map.of("admissionDecision", "admit"));
        Agreed.inWriting(journey, volunteer);
        String run = runs.openOf(volunteer).get(0).reference();
        journey.runJobs(run);
        return new Learner(new TeamMember(volunteer, volunteers.personOf(volunteer), email), run);
    }

    ProcessInstance completion(Learner learner) {
        return journey.instance(COMPLETION, learner.run());
    }

    /** A colleague chooses for the learner, who called. */
    void choose(Learner learner, List<String> chosen) {
        journey.submit(learner.run(), CHOOSE, "training", Map.of("sessions", chosen), Map.of("obtainedBy", "phone"));
        journey.runJobs(learner.run());
    }

    /** The session's day comes and its attendance is recorded; whoever is not named was absent. */
    void hold(String session, List<String> present, List<String> excused, Learner... told) {
        comes(session);
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

    /** The session's day comes. */
    void comes(String session) {
        testClock.set(day(session));
        journey.runJobs(session);
    }

    void attend(Learner learner, List<String> held) {
        held.forEach(session -> hold(session, List.of(learner.run()), List.of(), learner));
    }

    LocalDate day(String session) {
        return sessions.dayOf(sessions.find(session));
    }

    /** The clock goes on to the moment of a timer. */
    void waitFor(Learner learner, String event) {
        testClock.set(journey.timer(learner.run(), event).getDuedate().toInstant());
        journey.runJobs(learner.run());
    }

    /** A colleague corrects the session's card. */
    void change(String session, Map<String, Object> changes) {
        sessions.change(session, changes, Coordinator.at("sessionCard"));
    }

    void cancel(String session) {
        sessions.cancel(session);
    }
}
