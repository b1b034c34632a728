package lv.lidzas.training.session;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import lv.lidzas.training.programme.Programme;
import lv.lidzas.training.programme.Programmes;
import lv.lidzas.training.programme.TrainingModule;
import lv.lidzas.values.Written;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A session in words: in choices, mails and calendars. */
@Component
public class SessionText {

    private final Programmes programmes;
    private final MessageSource messages;
    private final Clock clock;

    SessionText(Programmes programmes, MessageSource messages, Clock clock) {
        this.programmes = programmes;
        this.messages = messages;
        this.clock = clock;
    }

    /** What is taught: by the programme given, else by the one taught now; the code if neither teaches it any more. */
    public String module(TrainingSession session, Programme programme, Locale language) {
        return programme
                .module(session.module())
                .or(() -> programmes.current().module(session.module()))
                .map(module -> module.title(language))
                .orElse(session.module());
    }

    public String module(TrainingSession session, Locale language) {
        return module(session, programmes.current(), language);
    }

    /** What is taught at each of several sessions, by reference: by the programme taught now, else the code. */
    public Map<String, String> modules(Collection<TrainingSession> sessions, Locale language) {
        Programme current = programmes.current();
        return sessions.stream()
                .collect(Collectors.toMap(TrainingSession::reference, session -> current.module(session.module())
                        .map(module -> module.title(language))
                        .orElse(session.module())));
    }

    /** How modules are called by the programme taught now, by code; one that it does not teach is left out. */
    public Map<String, String> titles(Collection<String> modules, Locale language) {
        Programme current = programmes.current();
        return modules.stream()
                .flatMap(code -> current.module(code).stream())
                .collect(Collectors.toMap(TrainingModule::code, module -> module.title(language)));
    }

    /** "ceturtdien, 03.12. 18:00–21:00" */
    public String when(TrainingSession session, Locale language) {
        ZonedDateTime start = session.startsAt().atZone(clock.getZone());
        return Written.weekday(start.toLocalDate(), LocalDate.now(clock), language) + " " + times(session);
    }

    /** "18:00–21:00" */
    public String times(TrainingSession session) {
        return Written.span(
                session.startsAt().atZone(clock.getZone()).toLocalTime(),
                session.endsAt().atZone(clock.getZone()).toLocalTime());
    }

    /** What somebody needs who comes, without what is taught. */
    public String whenAndWhere(TrainingSession session, Locale language) {
        return when(session, language) + ", " + where(session, language);
    }

    /** The place, or that it is remote. */
    public String where(TrainingSession session, Locale language) {
        List<String> parts = new ArrayList<>();
        if (session.place() != null) {
            parts.add(session.place());
        }
        if (session.link() != null) {
            parts.add(session.link());
        }
        return parts.isEmpty()
                ? messages.getMessage("session.mode." + session.mode(), null, language)
                : String.join(", ", parts);
    }

    /**
     * Versions of the programme that may say what is taught.
     *
     * @param own of whoever learns
     * @param current the one that is taught now
     */
    public record Taught(Programme own, Programme current) {

        private String module(TrainingSession session, Locale language) {
            return own.module(session.module())
                    .or(() -> current.module(session.module()))
                    .map(module -> module.title(language))
                    .orElse(session.module());
        }
    }

    /** One line with everything that somebody needs who comes. */
    public String line(TrainingSession session, Programme programme, Locale language) {
        return line(session, module(session, programme, language), language);
    }

    /** The same for one of many. */
    public String line(TrainingSession session, Taught taught, Locale language) {
        return line(session, taught.module(session, language), language);
    }

    private String line(TrainingSession session, String module, Locale language) {
        return module + " – " + whenAndWhere(session, language);
    }

    /** A choice of somebody who enrols. */
    public String choice(TrainingSession session, Programme programme, int free, Locale language) {
        return line(session, programme, language) + " ("
                + messages.getMessage("session.places.free", new Object[] {free}, language) + ")";
    }
}
