package lv.lidzas.training.session;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import lv.lidzas.people.Attributes;
import lv.lidzas.records.Changes;
import lv.lidzas.records.Codes;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.training.news.SessionProcess;
import lv.lidzas.training.news.TrainingProcess;
import lv.lidzas.values.TimeOfDay;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sessions: the steps of {@code trainingSession}, changes, and what was attended. */
@Service
@Transactional
public class TrainingSessions {

    private static final String PRESENT = "present";
    private static final String EXCUSED = "excused";
    private static final String ABSENT = "absent";

    /** What those who come have to be told of when it changes. */
    private static final Set<String> TOLD =
            Set.of("module", "day", "startsAt", "endsAt", "mode", "place", "link", "trainer");

    private final TrainingSessionRepository sessions;
    private final EnrolmentRepository enrolments;
    private final TrainingProcess runs;
    private final SessionProcess process;
    private final SessionValues sessionValues;
    private final MessageSource messages;
    private final Clock clock;

    TrainingSessions(
            TrainingSessionRepository sessions,
            EnrolmentRepository enrolments,
            TrainingProcess runs,
            SessionProcess process,
            SessionValues sessionValues,
            MessageSource messages,
            Clock clock) {
        this.sessions = sessions;
        this.enrolments = enrolments;
        this.runs = runs;
        this.process = process;
        this.sessionValues = sessionValues;
        this.messages = messages;
        this.clock = clock;
    }

    /** @return the day of the session: from its morning on attendance can be recorded */
    @Transactional(readOnly = true)
    public LocalDate openEnrolment(String reference) {
        return dayOf(find(reference));
    }

    /** Whoever was neither present nor excused was absent; each learner's own process learns of it. */
    public void closeSession(String reference) {
        find(reference).close();
        for (Enrolment enrolment : enrolments.ofSessions(List.of(reference))) {
            if (enrolment.attendance() == null) {
                enrolment.attended(ABSENT);
            }
            runs.attendanceRecorded(enrolment.run());
        }
    }

    /** Calls a session off: places are free again for another one, and those who had one are told. */
    public void cancel(String reference) {
        sessions.lock(reference).orElseThrow(NoSuchRecord::new).cancel();
        process.cancelled(reference);
        for (Enrolment enrolment : enrolments.ofSessions(List.of(reference))) {
            runs.sessionsChanged(enrolment.run());
            runs.enrolmentCancelled(enrolment.run());
        }
    }

    public String create(Map<String, Object> values, FormContext context) {
        TrainingSession session = new TrainingSession(SessionFields.TYPE.reference(clock, sessions.nextNumber()));
        sessionValues.apply(session, values, context.language());
        return sessions.saveAndFlush(session).reference();
    }

    public void change(String reference, Map<String, Object> changes, FormContext context) {
        TrainingSession session = sessions.lock(reference).orElseThrow(NoSuchRecord::new);
        Map<String, Object> own = new HashMap<>(changes);
        if (own.containsKey(PRESENT) || own.containsKey(EXCUSED)) {
            Map<String, Object> known = read(reference);
            record(
                    session,
                    Set.copyOf(Codes.of(Changes.take(own, PRESENT, known.get(PRESENT)))),
                    Set.copyOf(Codes.of(Changes.take(own, EXCUSED, known.get(EXCUSED)))),
                    context.language());
        }
        if (!own.isEmpty()) {
            LocalDate before = dayOf(session);
            sessionValues.apply(session, own, context.language());
            tell(session, own.keySet(), before);
        }
        sessions.saveAndFlush(session);
    }

    public Map<String, Object> read(String reference) {
        TrainingSession session = find(reference);
        ZonedDateTime start = session.startsAt().atZone(clock.getZone());
        Map<String, Object> values = Attributes.read(session.attributes());
        values.put("reference", reference);
        values.put("module", session.module());
        values.put("day", start.toLocalDate());
        values.put("startsAt", TimeOfDay.of(start.toLocalTime()));
        values.put(
                "endsAt", TimeOfDay.of(session.endsAt().atZone(clock.getZone()).toLocalTime()));
        values.put("mode", session.mode());
        values.put("place", session.place());
        values.put("link", session.link());
        values.put("trainer", session.trainer());
        values.put("places", session.places());
        List<Enrolment> taken = enrolments.ofSessions(List.of(reference));
        values.put("enrolled", taken.size());
        values.put(PRESENT, runsWith(PRESENT, taken));
        values.put(EXCUSED, runsWith(EXCUSED, taken));
        values.values().removeIf(Objects::isNull);
        return values;
    }

    public TrainingSession find(String reference) {
        return sessions.findById(reference).orElseThrow(NoSuchRecord::new);
    }

    public LocalDate dayOf(TrainingSession session) {
        return LocalDate.ofInstant(session.startsAt(), clock.getZone());
    }

    private void tell(TrainingSession session, Set<String> changed, LocalDate before) {
        if (changed.stream().noneMatch(TOLD::contains)) {
            return;
        }
        session.countChange();
        if (!dayOf(session).equals(before)) {
            process.changed(session.reference());
        }
        enrolments.ofSessions(List.of(session.reference())).stream()
                .filter(enrolment -> enrolment.attendance() == null)
                .forEach(enrolment -> runs.sessionsChanged(enrolment.run()));
    }

    /** Until the session is closed nobody is absent; afterwards each learner whose attendance is corrected goes on by it. */
    private void record(TrainingSession session, Set<String> present, Set<String> excused, Locale language) {
        if (present.stream().anyMatch(excused::contains)) {
            throw refused(EXCUSED, "session.attendance.both", language);
        }
        boolean closed = session.stage() == TrainingSession.Stage.CLOSED;
        List<Enrolment> changed = new ArrayList<>();
        for (Enrolment enrolment : enrolments.ofSessions(List.of(session.reference()))) {
            String attendance = present.contains(enrolment.run())
                    ? PRESENT
                    : excused.contains(enrolment.run()) ? EXCUSED : closed ? ABSENT : null;
            if (!Objects.equals(attendance, enrolment.attendance())) {
                enrolment.attended(attendance);
                changed.add(enrolment);
            }
        }
        enrolments.flush();
        if (closed) {
            changed.forEach(enrolment -> runs.attendanceRecorded(enrolment.run()));
        }
    }

    private static List<String> runsWith(String attendance, List<Enrolment> taken) {
        return taken.stream()
                .filter(enrolment -> attendance.equals(enrolment.attendance()))
                .map(Enrolment::run)
                .toList();
    }

    private InvalidForm refused(String field, String message, Locale language) {
        return new InvalidForm(field, messages.getMessage(message, null, language));
    }
}
