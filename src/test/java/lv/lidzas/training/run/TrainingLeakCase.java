package lv.lidzas.training.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.lidzas.forms.Forms;
import lv.lidzas.leak.Canaries;
import lv.lidzas.leak.LeakCase;
import lv.lidzas.records.Actor;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.Coordinator;
import lv.lidzas.support.Journey;
import lv.lidzas.support.TestClock;
import lv.lidzas.volunteers.application.TeamMember;
import lv.lidzas.volunteers.application.VolunteerFixtures;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Somebody of long standing learns: sessions, their changes, what was attended, a talk; and a version is drafted. */
@Component
@Lazy
class TrainingLeakCase implements LeakCase {

    private final Journey journey;
    private final TestClock clock;
    private final VolunteerFixtures volunteers;
    private final TrainingFixtures fixtures;
    private final Forms cards;
    private final JdbcClient database;

    TrainingLeakCase(
            Journey journey,
            TestClock clock,
            VolunteerFixtures volunteers,
            TrainingFixtures fixtures,
            Forms cards,
            JdbcClient database) {
        this.journey = journey;
        this.clock = clock;
        this.volunteers = volunteers;
        this.fixtures = fixtures;
        this.cards = cards;
        this.database = database;
    }

    @Override
    public void fill(Canaries canaries) {
        TeamMember learner = volunteers.inProbation();
        canaries.about(learner.person());
        String run = journey.start(
                Journey.COORDINATOR,
                "trainingCompletion",
                "training",
                canaries.of("beginTraining", Map.of("volunteer", learner.volunteer())));
        journey.runJobs(run);
        List<String> planned = new ArrayList<>();
        for (String module : fixtures.modules()) {
            planned.add(journey.start(
                    Journey.COORDINATOR,
                    "trainingSession",
                    "session",
                    single(canaries.of("planSession", session(module, planned.size())))));
        }
        canaries.submit(run, "chooseSessions", "training", Map.of("sessions", planned), Map.of("obtainedBy", "phone"));
        Map<String, Object> moved = session(fixtures.modules().get(0), 0);
        moved.put("place", "Kanāriju iela 2");
        cards.submitCard(
                "sessionCard",
                planned.get(0),
                Map.of("session", canaries.of("sessionCard", moved)),
                Actor.staff(Journey.COORDINATOR, Set.of(StaffGroups.COORDINATORS)),
                Coordinator.LATVIAN);
        journey.runJobs(run);
        for (String session : planned) {
            canaries.waitFor(session, "event_sessionBegun");
            canaries.submit(session, "recordAttendance", "session", Map.of("present", List.of(run)), Map.of());
        }
        journey.runJobs(run);
        canaries.submit(run, "approveCompletion", "training", Map.of(), Map.of("completionDecision", "returned"));
        canaries.submit(run, "discussTraining", "training", Map.of(), Map.of("trainingOutcome", "continued"));
        canaries.submit(run, "approveCompletion", "training", Map.of(), Map.of("completionDecision", "approved"));
        aVersionOfTheProgramme(canaries);
    }

    /** No series: its sessions would get into the way of the others. */
    private static Map<String, Object> single(Map<String, Object> planned) {
        planned.remove("repeat");
        return planned;
    }

    /** One room, one trainer: not two sessions at once. */
    private Map<String, Object> session(String module, int number) {
        return new HashMap<>(Map.of(
                "module", module,
                "day", clock.today().plusDays(2 + number).toString(),
                "startsAt", "18:00",
                "endsAt", "20:00",
                "mode", "mixed",
                "place", "Kanāriju iela 1",
                "link", "https://kanarija.example.org/",
                "places", 3));
    }

    private void aVersionOfTheProgramme(Canaries canaries) {
        String draft = journey.start(
                Journey.MANAGER, "trainingProgramme", "programme", canaries.of("draftProgramme", Map.of()));
        canaries.submit(
                Journey.MANAGER,
                draft,
                "editProgramme",
                "programme",
                Map.of("module", "mission", "title", "Kanāriju modulis", "titleEnglish", "Kanārija", "hours", 2),
                Map.of("programmeStep", "change"));
        journey.submit(
                Journey.MANAGER, draft, "userTask_editProgramme", null, Map.of(), Map.of("programmeStep", "discard"));
    }

    @Override
    public void forget() {
        database.sql("delete from lidzas.training_session where place like 'Kanārij%'")
                .update();
        database.sql("delete from lidzas.training_programme where reason like 'Kanārij%'")
                .update();
    }
}
