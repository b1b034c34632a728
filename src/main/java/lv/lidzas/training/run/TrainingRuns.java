package lv.lidzas.training.run;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.lidzas.people.People;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.training.Trainings;
import lv.lidzas.training.news.TrainingProcess;
import lv.lidzas.training.programme.Programme;
import lv.lidzas.training.programme.Programmes;
import lv.lidzas.training.session.Enrolment;
import lv.lidzas.training.session.EnrolmentRepository;
import lv.lidzas.training.session.TrainingSession;
import lv.lidzas.training.session.TrainingSessionRepository;
import lv.lidzas.values.Written;
import lv.lidzas.volunteers.Volunteers;
import lv.lidzas.workflow.deadlines.Deadlines;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The use cases of a volunteer's way through the programme, named like the steps of {@code trainingCompletion}. */
@Service
@Transactional
public class TrainingRuns implements Trainings {

    private final TrainingRunRepository runs;
    private final EnrolmentRepository enrolments;
    private final TrainingSessionRepository sessions;
    private final Programmes programmes;
    private final TrainingProcess process;
    private final Volunteers volunteers;
    private final People people;
    private final Deadlines deadlines;
    private final MessageSource messages;
    private final Clock clock;

    TrainingRuns(
            TrainingRunRepository runs,
            EnrolmentRepository enrolments,
            TrainingSessionRepository sessions,
            Programmes programmes,
            TrainingProcess process,
            Volunteers volunteers,
            People people,
            Deadlines deadlines,
            MessageSource messages,
            Clock clock) {
        this.runs = runs;
        this.enrolments = enrolments;
        this.sessions = sessions;
        this.programmes = programmes;
        this.process = process;
        this.volunteers = volunteers;
        this.people = people;
        this.deadlines = deadlines;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Says by when the programme is to be learnt, counted from now.
     *
     * @return the last day
     */
    public LocalDate planTraining(String reference) {
        LocalDate last = LocalDate.ofInstant(deadlines.of(TrainingDeadline.TRAINING_ENDS), clock.getZone());
        find(reference).plan(last);
        return last;
    }

    /** What the decision {@code programmeCompleted} is asked about. */
    public record Assessment(int mandatoryModulesLeft, int attendancePercent, int modulesMissed, int modulesToChoose) {}

    @Transactional(readOnly = true)
    public Assessment assessTraining(String reference) {
        Progress progress = progress(find(reference));
        return new Assessment(
                progress.mandatoryLeft(), progress.attendancePercent(), progress.missed(), progress.toChoose());
    }

    /** The programme is completed; whoever has been waiting for it in the onboarding goes on. */
    public void completeTraining(String reference) {
        TrainingRun run = find(reference);
        run.complete(LocalDate.now(clock));
        runs.flush();
        volunteers.trainingCompleted(run.volunteer());
    }

    public void discontinueTraining(String reference) {
        TrainingRun run = find(reference);
        run.discontinue(LocalDate.now(clock));
        freePlaces(run);
    }

    /**
     * Whether somebody has completed a version of the programme.
     *
     * @param volunteer {@code V-} reference
     */
    @Transactional(readOnly = true)
    public boolean isTrained(String volunteer) {
        String person = volunteers.personOf(volunteer);
        return trained(List.of(person)).contains(person);
    }

    /**
     * How far somebody has come.
     *
     * @param trained whether a version of the programme is completed, whichever run it was
     * @param progress of the run that is open, or the newest one; empty if there was none
     */
    record Attainment(boolean trained, Optional<Progress> progress) {}

    /** @param volunteer {@code V-} reference */
    @Transactional(readOnly = true)
    Attainment attainment(String volunteer) {
        String person = volunteers.personOf(volunteer);
        List<RunPlace> places = runs.withPlaces(volunteer, person);
        List<TrainingRun> all = places.stream().map(RunPlace::run).distinct().toList();
        List<TrainingRun> own =
                all.stream().filter(run -> run.volunteer().equals(volunteer)).toList();
        Optional<TrainingRun> shown = own.stream()
                .filter(TrainingRun::isOpen)
                .findFirst()
                .or(() -> own.stream().findFirst());
        return new Attainment(
                all.stream().anyMatch(run -> run.isCompleted() && run.person().equals(person)),
                shown.map(run -> progress(run, places)));
    }

    private Progress progress(TrainingRun run, List<RunPlace> places) {
        List<RunPlace> taken = places.stream()
                .filter(place -> place.run().equals(run) && place.place() != null)
                .toList();
        return Progress.of(
                programmes.whole(run.programme()),
                taken.stream().map(RunPlace::place).toList(),
                taken.stream()
                        .map(RunPlace::session)
                        .collect(Collectors.toMap(TrainingSession::reference, Function.identity())));
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> trained(Collection<String> persons) {
        return Set.copyOf(runs.trained(persons));
    }

    /** A volunteer was taken in: the training begins with the version of now, unless it runs already. */
    void begin(String volunteer) {
        if (runs.openOf(volunteer).isEmpty()) {
            process.volunteerAdmitted(create(volunteer));
        }
    }

    /** The training ends unfinished because the volunteer has left. */
    void leave(String volunteer) {
        for (TrainingRun run : runs.openOf(volunteer)) {
            run.discontinue(LocalDate.now(clock));
            freePlaces(run);
            process.ended(run.reference());
        }
    }

    /** Somebody has confirmed by hand that the volunteer knows what the programme teaches. */
    void credit(String volunteer) {
        for (TrainingRun run : runs.openOf(volunteer)) {
            run.complete(LocalDate.now(clock));
            freePlaces(run);
            process.ended(run.reference());
        }
    }

    /** @param volunteer {@code V-} reference of somebody who is not learning */
    TrainingRun begin(@Nullable String volunteer, FormContext context) {
        if (volunteer == null || !learnerChoices().containsKey(volunteer)) {
            throw InvalidForm.of(messages, "volunteer", "training.volunteer.running", context.language());
        }
        return find(create(volunteer));
    }

    private String create(String volunteer) {
        return runs.saveAndFlush(new TrainingRun(
                        TrainingRecords.TYPE.reference(clock, runs.nextNumber()),
                        volunteers.personOf(volunteer),
                        volunteer,
                        programmes.current().reference(),
                        LocalDate.now(clock)))
                .reference();
    }

    void keep(TrainingRun run) {
        runs.saveAndFlush(run);
    }

    /**
     * Gives a place up before the session.
     *
     * @throws NoSuchRecord if this run has no such place any more
     */
    public void cancelEnrolment(String reference, String session) {
        TrainingSession locked = sessions.lock(session).orElseThrow(NoSuchRecord::new);
        Enrolment enrolment = enrolments
                .findById(new Enrolment.Key(reference, session))
                .filter(taken -> taken.attendance() == null && locked.isAhead(clock.instant()))
                .orElseThrow(NoSuchRecord::new);
        enrolments.delete(enrolment);
        enrolments.flush();
        process.enrolmentCancelled(reference);
    }

    /** Sessions that this learner may take a place at now, soonest first, with the places that are free. */
    Map<TrainingSession, Integer> choices(TrainingRun run) {
        Progress progress = progress(run);
        List<TrainingSession> ahead = sessions.ahead(clock.instant()).stream()
                .filter(session -> progress.needs(session.module()))
                .toList();
        Map<String, Long> taken =
                enrolments
                        .ofSessions(
                                ahead.stream().map(TrainingSession::reference).toList())
                        .stream()
                        .collect(Collectors.groupingBy(Enrolment::session, Collectors.counting()));
        Map<TrainingSession, Integer> choices = new LinkedHashMap<>();
        for (TrainingSession session : ahead) {
            int free = session.places()
                    - taken.getOrDefault(session.reference(), 0L).intValue();
            if (free > 0) {
                choices.put(session, free);
            }
        }
        return choices;
    }

    /** References of all sessions ahead, full ones too. */
    List<String> openSessions() {
        return sessions.ahead(clock.instant()).stream()
                .map(TrainingSession::reference)
                .toList();
    }

    private int freePlaces(TrainingSession session) {
        return Math.max(0, session.places() - enrolments.taken(session.reference()));
    }

    /** Sessions that the learner has a place at and that are still to come. */
    public List<TrainingSession> ahead(TrainingRun run) {
        return sessionsOf(enrolments.ofRuns(List.of(run.reference()))).values().stream()
                .filter(session -> session.isAhead(clock.instant()))
                .sorted((one, other) -> one.startsAt().compareTo(other.startsAt()))
                .toList();
    }

    /**
     * What a run has of sessions.
     *
     * @param ahead soonest first
     */
    public record Attended(List<Enrolment> places, Map<String, TrainingSession> sessions, List<TrainingSession> ahead) {

        public Progress progress(Programme programme) {
            return Progress.of(programme, places, sessions);
        }
    }

    /** Several runs, by reference, in two statements. */
    @Transactional(readOnly = true)
    public Map<String, Attended> attended(List<TrainingRun> several) {
        if (several.isEmpty()) {
            return Map.of();
        }
        List<Enrolment> taken =
                enrolments.ofRuns(several.stream().map(TrainingRun::reference).toList());
        Map<String, TrainingSession> known = sessionsOf(taken);
        return several.stream().collect(Collectors.toMap(TrainingRun::reference, run -> attended(run, taken, known)));
    }

    private Attended attended(TrainingRun run, List<Enrolment> taken, Map<String, TrainingSession> known) {
        List<Enrolment> own = taken.stream()
                .filter(place -> place.run().equals(run.reference()))
                .toList();
        return new Attended(
                own,
                known,
                own.stream()
                        .map(place -> known.get(place.session()))
                        .filter(session -> session.isAhead(clock.instant()))
                        .sorted(Comparator.comparing(TrainingSession::startsAt))
                        .toList());
    }

    public Progress progress(TrainingRun run) {
        List<Enrolment> taken = enrolments.ofRuns(List.of(run.reference()));
        return Progress.of(programmes.find(run.programme()), taken, sessionsOf(taken));
    }

    /** Volunteers whom a coordinator may let learn: {@code V-} reference and name. */
    Map<String, String> learnerChoices() {
        Set<String> learning = new HashSet<>(runs.learners());
        return volunteers.team().stream()
                .filter(member -> !learning.contains(member.person()))
                .collect(Collectors.toMap(Volunteers.Member::reference, member -> people.fullName(member.person())));
    }

    public TrainingRun find(String reference) {
        return runs.findById(reference).orElseThrow(NoSuchRecord::new);
    }

    private Map<String, TrainingSession> sessionsOf(List<Enrolment> taken) {
        return sessions
                .findAllById(taken.stream().map(Enrolment::session).distinct().toList())
                .stream()
                .collect(Collectors.toMap(TrainingSession::reference, Function.identity()));
    }

    /** All places or none: whoever came too late for one chooses again, and is told which. */
    void enrol(TrainingRun run, List<String> chosen, FormContext context) {
        List<TrainingSession> locked = sessions.lock(chosen);
        List<Enrolment> taken = enrolments.ofRuns(List.of(run.reference()));
        Map<String, TrainingSession> known = sessionsOf(taken);
        Programme programme = programmes.find(run.programme());
        Progress progress = Progress.of(programme, taken, known);
        List<TrainingSession> own = new ArrayList<>();
        taken.stream()
                .filter(place -> place.attendance() == null)
                .map(place -> known.get(place.session()))
                .filter(session -> session.stage() == TrainingSession.Stage.OPEN)
                .forEach(own::add);
        Set<String> modules = new HashSet<>();
        List<String> full = new ArrayList<>();
        for (TrainingSession session : locked) {
            if (!session.isAhead(clock.instant()) || freePlaces(session) == 0) {
                full.add(programme
                        .module(session.module())
                        .map(module -> module.title(context.language()))
                        .orElse(session.module()));
            } else if (!modules.add(session.module()) || !progress.needs(session.module())) {
                throw InvalidForm.of(messages, "sessions", "training.sessions.twice", context.language());
            } else if (own.stream().anyMatch(session::overlaps)) {
                throw InvalidForm.of(messages, "sessions", "training.sessions.overlap", context.language());
            } else {
                own.add(session);
            }
        }
        if (!full.isEmpty()) {
            throw InvalidForm.of(
                    messages,
                    "sessions",
                    "training.sessions.full",
                    context.language(),
                    Written.list(full, context.language()));
        }
        locked.forEach(
                session -> enrolments.save(new Enrolment(run.reference(), session.reference(), clock.instant())));
        enrolments.flush();
    }

    private void freePlaces(TrainingRun run) {
        enrolments.deleteAll(enrolments.ofRuns(List.of(run.reference())).stream()
                .filter(enrolment -> enrolment.attendance() == null)
                .toList());
        enrolments.flush();
    }
}
