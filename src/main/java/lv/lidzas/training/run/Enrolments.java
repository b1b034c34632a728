package lv.lidzas.training.run;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.training.news.TrainingProcess;
import lv.lidzas.training.programme.Programme;
import lv.lidzas.training.programme.Programmes;
import lv.lidzas.training.session.Enrolment;
import lv.lidzas.training.session.EnrolmentRepository;
import lv.lidzas.training.session.TrainingSession;
import lv.lidzas.training.session.TrainingSessionRepository;
import lv.lidzas.values.Written;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The places that learners take at sessions, and how far those have brought them. */
@Service
@Transactional
public class Enrolments {

    private final EnrolmentRepository enrolments;
    private final TrainingSessionRepository sessions;
    private final Programmes programmes;
    private final TrainingProcess process;
    private final MessageSource messages;
    private final Clock clock;

    Enrolments(
            EnrolmentRepository enrolments,
            TrainingSessionRepository sessions,
            Programmes programmes,
            TrainingProcess process,
            MessageSource messages,
            Clock clock) {
        this.enrolments = enrolments;
        this.sessions = sessions;
        this.programmes = programmes;
        this.process = process;
        this.messages = messages;
        this.clock = clock;
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

    /** Gives up whatever places of a run have not been attended yet. */
    void freePlaces(TrainingRun run) {
        enrolments.deleteAll(enrolments.ofRuns(List.of(run.reference())).stream()
                .filter(enrolment -> enrolment.attendance() == null)
                .toList());
        enrolments.flush();
    }
}
