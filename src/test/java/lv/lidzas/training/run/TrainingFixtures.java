package lv.lidzas.training.run;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import lv.lidzas.records.RecordType;
import lv.lidzas.support.Canary;
import lv.lidzas.support.Coordinator;
import lv.lidzas.support.Journey;
import lv.lidzas.training.programme.Programmes;
import lv.lidzas.training.programme.TrainingModule;
import lv.lidzas.training.session.TrainingSessions;
import lv.lidzas.volunteers.application.TeamMember;
import lv.lidzas.volunteers.application.VolunteerFixtures;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Those who learn or have learnt and the sessions they come to, for tests that are about later steps. */
@Component
@Lazy
public class TrainingFixtures {

    private static final AtomicInteger SESSIONS = new AtomicInteger();

    private final VolunteerFixtures volunteers;
    private final TrainingRunRepository runs;
    private final Programmes programmes;
    private final TrainingSessions sessions;
    private final RuntimeService runtime;
    private final TransactionTemplate transaction;
    private final Journey journey;
    private final Clock clock;

    TrainingFixtures(
            VolunteerFixtures volunteers,
            TrainingRunRepository runs,
            Programmes programmes,
            TrainingSessions sessions,
            RuntimeService runtime,
            TransactionTemplate transaction,
            Journey journey,
            Clock clock) {
        this.volunteers = volunteers;
        this.runs = runs;
        this.programmes = programmes;
        this.sessions = sessions;
        this.runtime = runtime;
        this.transaction = transaction;
        this.journey = journey;
        this.clock = clock;
    }

    /** A volunteer in probation who has learnt the programme of now. */
    public TeamMember trained() {
        return transaction.execute(status -> {
            TeamMember member = volunteers.inProbation();
            TrainingRun run = new TrainingRun(
                    "T-%d-%06d".formatted(Year.now(clock).getValue(), runs.nextNumber()),
                    member.person(),
                    member.volunteer(),
                    programmes.current().reference(),
                    LocalDate.now(clock));
            complete(run);
            return member;
        });
    }

    /** Somebody taken in by an earlier version of the onboarding who has learnt the programme, and waits for an agreement. */
    public TeamMember learntWithoutAgreement() {
        return transaction.execute(status -> {
            TeamMember member = volunteers.admittedWithoutAgreement(Canary.mailbox());
            complete(runs.openOf(member.volunteer()).get(0));
            return member;
        });
    }

    private void complete(TrainingRun run) {
        run.complete(LocalDate.now(clock), RecordType.numbered("AP", clock, runs.nextCertificate()));
        runs.save(run);
    }

    /** Somebody who was taken in a moment ago and has got the plan. */
    Learner learner() {
        return learner("lv");
    }

    Learner learner(String language) {
        TeamMember member = volunteers.admitted(Canary.mailbox(), language);
        String run = runs.openOf(member.volunteer()).get(0).reference();
        journey.runJobs(run);
        return new Learner(member, run);
    }

    /** @return {@code S-} reference of a session in some days from 18:00 to 20:00 */
    public String session(String module, int days, int places) {
        return session(module, LocalDate.now(clock).plusDays(days), places);
    }

    String session(String module, LocalDate day, int places) {
        return session(module, day, "18:00", "20:00", places);
    }

    String session(String module, LocalDate day, String startsAt, String endsAt, int places) {
        // Two at once need two rooms and two trainers.
        int number = SESSIONS.incrementAndGet();
        Map<String, Object> planned = new HashMap<>(Map.of(
                "module", module,
                "day", day,
                "startsAt", startsAt,
                "endsAt", endsAt,
                "mode", "inPerson",
                "place", "Brīvības iela 1, Rīga, telpa " + number,
                "trainer", "Anna Lektore" + letters(number),
                "places", places));
        return transaction.execute(status -> {
            String session = sessions.create(planned, Coordinator.at("planSession"));
            runtime.startProcessInstanceByKey("trainingSession", session);
            return session;
        });
    }

    /** A session for each module of the programme of now, the first in two days. */
    List<String> sessionsOfAllModules() {
        List<String> planned = new ArrayList<>();
        for (String module : modules()) {
            planned.add(session(module, planned.size() + 2, 5));
        }
        return planned;
    }

    /** Codes, in the order of the programme of now. */
    List<String> modules() {
        return programmes.whole(programmes.current().reference()).modules().stream()
                .map(TrainingModule::code)
                .toList();
    }

    /** A number in letters, of which names are made. */
    private static String letters(int number) {
        return Integer.toString(number)
                .chars()
                .mapToObj(digit -> String.valueOf((char) ('a' + digit - '0')))
                .collect(Collectors.joining());
    }
}
