package lv.lidzas.training.session;

import static lv.lidzas.training.session.SessionFields.DAY;
import static lv.lidzas.training.session.SessionFields.ENDS_AT;
import static lv.lidzas.training.session.SessionFields.LINK;
import static lv.lidzas.training.session.SessionFields.PLACES;
import static lv.lidzas.training.session.SessionFields.STARTS_AT;
import static lv.lidzas.training.session.SessionFields.TRAINER;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.records.fields.Handled;
import lv.lidzas.training.programme.Programmes;
import lv.lidzas.values.Letters;
import lv.lidzas.values.Moment;
import lv.lidzas.values.PersonName;
import lv.lidzas.values.Reading;
import lv.lidzas.values.TimeOfDay;
import lv.lidzas.values.WebLink;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Takes in times, trainer, link and places of a session, refusing what cannot be true, all of it at once. */
@Component
class SessionValues {

    /** What decides whether two sessions get into each other's way. */
    private static final Set<String> SHARED = Set.of("day", "startsAt", "endsAt", "trainer", "mode", "place", "link");

    private static final int MINUTES = 60;

    private final TrainingSessionRepository sessions;
    private final EnrolmentRepository enrolments;
    private final SessionText text;
    private final Programmes programmes;
    private final MessageSource messages;
    private final Clock clock;

    SessionValues(
            TrainingSessionRepository sessions,
            EnrolmentRepository enrolments,
            SessionText text,
            Programmes programmes,
            MessageSource messages,
            Clock clock) {
        this.sessions = sessions;
        this.enrolments = enrolments;
        this.text = text;
        this.programmes = programmes;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * @param changed keys that the form brought, whoever took them
     * @throws InvalidForm naming every field that is wrong; the session is not to be stored then
     */
    void settle(SeenSession seen, Handled own, Set<String> changed, Locale language) {
        TrainingSession session = seen.session();
        Map<String, String> errors = new LinkedHashMap<>();
        settleTimes(session, own, errors);
        session.trainer(read(PersonName::read, TRAINER, own, session.trainer(), errors));
        session.link(read(WebLink::read, LINK, own, session.link(), errors));
        if (!"remote".equals(session.mode()) && session.place() == null) {
            errors.put("place", "session.place.missing");
        }
        if (own.has(PLACES)) {
            session.places(Objects.requireNonNull(own.<Number>take(PLACES)).intValue());
        }
        if (session.places() < enrolments.taken(session.reference())) {
            errors.put(PLACES, "session.places.taken");
        }
        Map<String, String> sentences = new LinkedHashMap<>();
        errors.forEach((field, error) -> sentences.put(field, messages.getMessage(error, null, language)));
        if (errors.isEmpty() && changed.stream().anyMatch(SHARED::contains)) {
            sentences.putAll(inTheWay(session, language));
        }
        if (!sentences.isEmpty()) {
            throw new InvalidForm(sentences);
        }
    }

    /** What stands stays, even if it could not be entered any more. */
    private static @Nullable String read(
            Function<String, Reading<String>> kind,
            String field,
            Handled own,
            @Nullable String before,
            Map<String, String> errors) {
        String typed = own.has(field) ? own.take(field) : before;
        if (typed == null || typed.equals(before)) {
            return typed;
        }
        Reading<String> read = kind.apply(typed);
        if (!read.isGood()) {
            errors.put(field, read.message());
        }
        return read.value();
    }

    private void settleTimes(TrainingSession session, Handled own, Map<String, String> errors) {
        boolean planned = session.startsAt() == null || session.startsAt().isAfter(clock.instant());
        boolean moved = own.has(DAY) || own.has(STARTS_AT) || own.has(ENDS_AT);
        ZonedDateTime start = local(session.startsAt());
        LocalDate day = own.has(DAY) ? own.take(DAY) : start == null ? null : start.toLocalDate();
        LocalTime from = time(own, STARTS_AT, start, errors);
        LocalTime until = until(session, own, from, errors);
        if (day == null) {
            errors.put("day", "session.day.missing");
        }
        if (!moved || day == null || from == null || until == null) {
            return;
        }
        if (!until.isAfter(from)) {
            errors.put("endsAt", "session.time.reversed");
        }
        Instant begins = moment(day, from, "startsAt", errors);
        Instant ends = moment(day, until, "endsAt", errors);
        if (begins == null || ends == null) {
            return;
        }
        if (planned && !begins.isAfter(clock.instant())) {
            errors.put(day.isBefore(LocalDate.now(clock)) ? "day" : "startsAt", "session.day.past");
        }
        session.meet(begins, ends);
    }

    /** A new session lasts as long as its module, unless it is said. */
    private @Nullable LocalTime until(
            TrainingSession session, Handled own, @Nullable LocalTime from, Map<String, String> errors) {
        boolean said = own.has(ENDS_AT) || session.endsAt() != null;
        return said || from == null
                ? time(own, ENDS_AT, local(session.endsAt()), errors)
                : programmes
                        .current()
                        .module(session.module())
                        .map(module -> from.plusMinutes(module.hours()
                                .multiply(BigDecimal.valueOf(MINUTES))
                                .longValue()))
                        .orElseGet(() -> time(own, ENDS_AT, null, errors));
    }

    private @Nullable ZonedDateTime local(Instant moment) {
        return moment == null ? null : moment.atZone(clock.getZone());
    }

    private static @Nullable LocalTime time(
            Handled own, String field, @Nullable ZonedDateTime before, Map<String, String> errors) {
        if (!own.has(field)) {
            if (before == null) {
                errors.put(field, "form.error.time");
            }
            return before == null ? null : before.toLocalTime();
        }
        Reading<String> read = TimeOfDay.read(own.take(field));
        if (!read.isGood()) {
            errors.put(field, read.message());
        }
        return read.found().map(TimeOfDay::stored).orElse(null);
    }

    private @Nullable Instant moment(LocalDate day, LocalTime time, String field, Map<String, String> errors) {
        Reading<Instant> read = Moment.read(day, time, clock.getZone());
        if (!read.isGood()) {
            errors.put(field, read.message());
        }
        return read.value();
    }

    /** Nobody teaches or learns twice at once, and in one room or one online meeting there is one session. */
    private Map<String, String> inTheWay(TrainingSession session, Locale language) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (session.stage() != TrainingSession.Stage.OPEN) {
            return errors;
        }
        int busy = enrolments.busy(session.reference(), session.startsAt(), session.endsAt());
        if (busy > 0) {
            errors.put("startsAt", messages.getMessage("session.learners.busy", new Object[] {busy}, language));
        }
        for (TrainingSession other : sessions.meeting(session.startsAt(), session.endsAt())) {
            if (other.reference().equals(session.reference())) {
                continue;
            }
            Object[] which = {text.module(other, language) + ", " + text.when(other, language)};
            if (isSame(session.trainer(), other.trainer())) {
                errors.putIfAbsent("trainer", messages.getMessage("session.trainer.taken", which, language));
            }
            if (isSame(session.place(), other.place())) {
                errors.putIfAbsent("place", messages.getMessage("session.place.taken", which, language));
            }
            if (session.link() != null && Objects.equals(session.link(), other.link())) {
                errors.putIfAbsent("link", messages.getMessage("session.link.taken", which, language));
            }
        }
        return errors;
    }

    private static boolean isSame(@Nullable String one, @Nullable String other) {
        return one != null && other != null && Letters.bare(one).equals(Letters.bare(other));
    }
}
