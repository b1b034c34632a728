package lv.lidzas.training.attendance;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.lidzas.people.People;
import lv.lidzas.people.PersonSummary;
import lv.lidzas.training.run.TrainingRun;
import lv.lidzas.training.run.TrainingRunRepository;
import lv.lidzas.training.session.Enrolment;
import lv.lidzas.training.session.EnrolmentRepository;
import lv.lidzas.training.session.SessionText;
import lv.lidzas.training.session.TrainingSession;
import lv.lidzas.training.session.TrainingSessionRepository;
import lv.lidzas.training.session.TrainingSessions;
import lv.lidzas.values.LatvianOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What pages of the staff show of sessions. */
@Service
@Transactional(readOnly = true)
class SessionOverview {

    private final TrainingSessionRepository sessions;
    private final EnrolmentRepository enrolments;
    private final TrainingRunRepository runs;
    private final TrainingSessions domain;
    private final People people;
    private final SessionText text;

    SessionOverview(
            TrainingSessionRepository sessions,
            EnrolmentRepository enrolments,
            TrainingRunRepository runs,
            TrainingSessions domain,
            People people,
            SessionText text) {
        this.sessions = sessions;
        this.enrolments = enrolments;
        this.runs = runs;
        this.domain = domain;
        this.people = people;
        this.text = text;
    }

    /**
     * One session.
     *
     * @param stage code
     */
    public record Row(
            String reference,
            LocalDate day,
            String when,
            String times,
            @Nullable String module,
            String where,
            @Nullable String trainer,
            int taken,
            int places,
            String stage) {}

    /**
     * Somebody with a place.
     *
     * @param run {@code T-} reference
     * @param attendance code; {@code null} until it is recorded
     */
    public record Participant(
            String person, String run, String name, @Nullable String phone, @Nullable String attendance) {}

    /** Those sessions, in this order. */
    List<Row> rows(List<String> references, Locale language) {
        return shown(inOrder(references), language);
    }

    private List<TrainingSession> inOrder(List<String> references) {
        Map<String, TrainingSession> found = sessions.findAllById(references).stream()
                .collect(Collectors.toMap(TrainingSession::reference, Function.identity()));
        return references.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** @throws lv.lidzas.records.NoSuchRecord if there is none */
    public Row session(String reference, Locale language) {
        return shown(List.of(domain.find(reference)), language).get(0);
    }

    /** By name. */
    public List<Participant> participants(String reference) {
        List<Enrolment> taken = enrolments.ofSessions(List.of(reference));
        Map<String, String> persons = runs
                .findAllById(taken.stream().map(Enrolment::run).toList())
                .stream()
                .collect(Collectors.toMap(TrainingRun::reference, TrainingRun::person));
        Map<String, PersonSummary> known = new HashMap<>();
        people.summaries(List.copyOf(persons.values())).forEach(person -> known.put(person.reference(), person));
        return taken.stream()
                .map(enrolment -> {
                    PersonSummary person = Objects.requireNonNull(known.get(persons.get(enrolment.run())));
                    return new Participant(
                            person.reference(),
                            enrolment.run(),
                            person.fullName(),
                            person.phone(),
                            enrolment.attendance());
                })
                .sorted(LatvianOrder.by(Participant::name))
                .toList();
    }

    private List<Row> shown(List<TrainingSession> found, Locale language) {
        Map<String, Long> taken =
                enrolments
                        .ofSessions(
                                found.stream().map(TrainingSession::reference).toList())
                        .stream()
                        .collect(Collectors.groupingBy(Enrolment::session, Collectors.counting()));
        Map<String, String> modules = text.modules(found, language);
        return found.stream()
                .map(session -> new Row(
                        session.reference(),
                        domain.dayOf(session),
                        text.when(session, language),
                        text.times(session),
                        modules.get(session.reference()),
                        text.where(session, language),
                        session.trainer(),
                        taken.getOrDefault(session.reference(), 0L).intValue(),
                        session.places(),
                        session.stage().code()))
                .toList();
    }
}
