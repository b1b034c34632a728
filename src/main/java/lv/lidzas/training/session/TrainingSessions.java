package lv.lidzas.training.session;

import static lv.lidzas.training.session.SessionFields.EVERYBODY;
import static lv.lidzas.training.session.SessionFields.EXCUSED;
import static lv.lidzas.training.session.SessionFields.PRESENT;
import static lv.lidzas.training.session.SessionFields.REPEAT;
import static lv.lidzas.training.session.SessionFields.TIMES;
import static lv.lidzas.training.session.SessionFields.WALK_INS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.records.fields.Codes;
import lv.lidzas.records.fields.Handled;
import lv.lidzas.training.news.SessionProcess;
import lv.lidzas.training.news.TrainingProcess;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sessions: the steps of {@code trainingSession}, changes, and what was attended. */
@Service
@Transactional
public class TrainingSessions {

    private static final String ABSENT = "absent";

    private static final Set<String> ATTENDANCE = Set.of(PRESENT, EXCUSED, EVERYBODY, WALK_INS);

    /** What those who come have to be told of when it changes. */
    private static final Set<String> TOLD =
            Set.of("module", "day", "startsAt", "endsAt", "mode", "place", "link", "trainer");

    private final TrainingSessionRepository sessions;
    private final EnrolmentRepository enrolments;
    private final TrainingProcess runs;
    private final SessionProcess process;
    private final PlaceNews news;
    private final SessionSeries series;
    private final SessionValues sessionValues;
    private final MessageSource messages;
    private final Clock clock;

    TrainingSessions(
            TrainingSessionRepository sessions,
            EnrolmentRepository enrolments,
            TrainingProcess runs,
            SessionProcess process,
            PlaceNews news,
            SessionSeries series,
            SessionValues sessionValues,
            MessageSource messages,
            Clock clock) {
        this.sessions = sessions;
        this.enrolments = enrolments;
        this.runs = runs;
        this.process = process;
        this.news = news;
        this.series = series;
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

    /** Those with a place are told that the session is near; not what begins in a moment, of which they have just heard. */
    public void remindOfSession(String reference) {
        TrainingSession session = sessions.lock(reference).orElseThrow(NoSuchRecord::new);
        if (session.remind(dayOf(session)) && session.isAhead(clock.instant())) {
            sessions.flush();
            news.of(reference, PlaceNews.Kind.NEAR).forEach(runs::sessionNear);
        }
    }

    /** Calls a session off: places are free again for another one, and those who had one are told. */
    public void cancel(String reference) {
        sessions.lock(reference).orElseThrow(NoSuchRecord::new).cancel();
        process.cancelled(reference);
        sessions.flush();
        for (String run : news.of(reference, PlaceNews.Kind.OFF)) {
            runs.sessionCalledOff(run);
            runs.enrolmentCancelled(run);
        }
    }

    /** One session, or a series of them: all or none are stored. Of the others than the first the processes begin here. */
    public String create(Map<String, Object> values, FormContext context) {
        Map<String, Object> each = new HashMap<>(values);
        String repeat = (String) each.remove(REPEAT);
        Number times = (Number) each.remove(TIMES);
        String first = createOne(each, context);
        if (repeat != null && times != null) {
            for (LocalDate day : series.after(dayOf(find(first)), repeat, times.intValue())) {
                each.put(SessionFields.DAY, day);
                process.planned(createOne(each, context));
            }
        }
        return first;
    }

    private String createOne(Map<String, Object> values, FormContext context) {
        TrainingSession session = new TrainingSession(SessionFields.TYPE.reference(clock, sessions.nextNumber()));
        SeenSession seen = seen(session);
        Handled own = SessionFields.TABLE.apply(seen, values);
        sessionValues.settle(seen, own, values.keySet(), context.language());
        own.end();
        return sessions.saveAndFlush(session).reference();
    }

    public void change(String reference, Map<String, Object> changes, FormContext context) {
        TrainingSession session = sessions.lock(reference).orElseThrow(NoSuchRecord::new);
        SeenSession seen = seen(session);
        LocalDate before = dayOf(session);
        Handled own = SessionFields.TABLE.apply(seen, changes);
        recordAttendance(seen, own, context.language());
        Set<String> changed = new HashSet<>(changes.keySet());
        changed.removeAll(ATTENDANCE);
        if (!changed.isEmpty()) {
            sessionValues.settle(seen, own, changed, context.language());
            tell(session, changed, before);
        }
        own.end();
        sessions.saveAndFlush(session);
    }

    private void recordAttendance(SeenSession seen, Handled own, Locale language) {
        Set<String> walkIns = own.has(WALK_INS) ? Set.copyOf(Codes.of(own.take(WALK_INS))) : Set.of();
        boolean everybody = own.has(EVERYBODY) && Boolean.TRUE.equals(own.<Boolean>take(EVERYBODY));
        boolean marked = own.has(PRESENT) || own.has(EXCUSED);
        Set<String> present = attended(seen, own, PRESENT);
        Set<String> excused = attended(seen, own, EXCUSED);
        if (everybody) {
            seen.taken().forEach(enrolment -> present.add(enrolment.run()));
            excused.clear();
        } else if (!marked && walkIns.isEmpty()) {
            return;
        }
        record(seen, present, excused, walkIns, language);
    }

    private static Set<String> attended(SeenSession seen, Handled own, String attendance) {
        return new HashSet<>(own.has(attendance) ? Codes.of(own.take(attendance)) : seen.runsWith(attendance));
    }

    /** As forms show it. */
    public Map<String, Object> read(TrainingSession session, Set<String> keys) {
        return SessionFields.TABLE.read(seen(session), keys);
    }

    private SeenSession seen(TrainingSession session) {
        return new SeenSession(session, clock.getZone(), () -> enrolments.ofSessions(List.of(session.reference())));
    }

    public TrainingSession find(String reference) {
        return sessions.findById(reference).orElseThrow(NoSuchRecord::new);
    }

    /** What the session planned last says of when and where: the next one is likely to be so, too. */
    @Transactional(readOnly = true)
    public Map<String, Object> initial() {
        return sessions.findFirstByOrderByReferenceDesc()
                .map(last -> read(last, Set.of(SessionFields.STARTS_AT, "mode", "place", SessionFields.PLACES)))
                .orElse(Map.of());
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
    private void record(
            SeenSession seen, Set<String> present, Set<String> excused, Set<String> walkIns, Locale language) {
        if (present.stream().anyMatch(excused::contains)) {
            throw InvalidForm.of(messages, EXCUSED, "session.attendance.both", language);
        }
        boolean closed = seen.session().stage() == TrainingSession.Stage.CLOSED;
        List<Enrolment> changed = new ArrayList<>();
        Set<String> unexpected = new HashSet<>(walkIns);
        for (Enrolment enrolment : seen.taken()) {
            // Whoever took a place while the form was open came like anybody else.
            boolean came = unexpected.remove(enrolment.run());
            String attendance = came || present.contains(enrolment.run())
                    ? PRESENT
                    : excused.contains(enrolment.run()) ? EXCUSED : closed ? ABSENT : null;
            if (!Objects.equals(attendance, enrolment.attendance())) {
                enrolment.attended(attendance);
                changed.add(enrolment);
            }
        }
        for (String run : unexpected) {
            Enrolment walkIn = new Enrolment(run, seen.session().reference(), clock.instant());
            walkIn.attended(PRESENT);
            changed.add(enrolments.save(walkIn));
        }
        enrolments.flush();
        if (closed) {
            changed.forEach(enrolment -> runs.attendanceRecorded(enrolment.run()));
        }
    }
}
