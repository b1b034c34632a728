package lv.lidzas.training.session;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import lv.lidzas.base.Organisation;
import lv.lidzas.base.SiteAddress;
import lv.lidzas.training.programme.Programme;
import org.springframework.stereotype.Component;

/**
 * Sessions as a calendar file (iCalendar, RFC 5545 and 5546): a later file about the same session replaces the earlier entry,
 * or takes it away. An entry is told from others by the session's number and the organisation's own domain.
 */
@Component
public class TrainingCalendar {

    private final SessionText text;
    private final Organisation organisation;
    private final SiteAddress site;
    private final Clock clock;

    TrainingCalendar(SessionText text, Organisation organisation, SiteAddress site, Clock clock) {
        this.text = text;
        this.organisation = organisation;
        this.site = site;
        this.clock = clock;
    }

    /** Sessions as they stand; a called-off one is marked as such. */
    public byte[] of(List<TrainingSession> sessions, Programme programme, Locale language) {
        return of(Method.publish(), sessions, session -> programme, language);
    }

    /**
     * The same with another programme for each.
     *
     * @param taught by which a session's module has its name
     */
    public byte[] of(List<TrainingSession> sessions, Function<TrainingSession, Programme> taught, Locale language) {
        return of(Method.publish(), sessions, taught, language);
    }

    /** Takes a session out of the calendar that it stands in. */
    public byte[] cancelled(TrainingSession session, Programme programme, Locale language) {
        return of(Method.cancel(), List.of(session), one -> programme, language);
    }

    private byte[] of(
            Method method,
            List<TrainingSession> sessions,
            Function<TrainingSession, Programme> taught,
            Locale language) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Lidzas//Lidzas//LV");
        calendar.setMethod(method);
        calendar.getTimezoneInfo().setDefaultTimezone(RigaTime.of(clock.getZone()));
        sessions.forEach(session -> calendar.addEvent(event(session, taught.apply(session), method, language)));
        return Biweekly.write(calendar).go().getBytes(StandardCharsets.UTF_8);
    }

    private VEvent event(TrainingSession session, Programme programme, Method method, Locale language) {
        VEvent event = new VEvent();
        event.setUid(session.reference() + "@" + site.host());
        event.setSequence(session.changes());
        event.setDateTimeStamp(Date.from(clock.instant()));
        event.setSummary(organisation.name() + ": " + text.module(session, programme, language));
        event.setDateStart(Date.from(session.startsAt()), true);
        event.setDateEnd(Date.from(session.endsAt()), true);
        event.setLocation(text.where(session, language));
        event.setDescription(organisation.name() + ", " + organisation.phone());
        event.setOrganizer(new Organizer(
                organisation.name(), organisation.email().isBlank() ? "noreply@" + site.host() : organisation.email()));
        boolean off = session.stage() == TrainingSession.Stage.CANCELLED || method.isCancel();
        event.setStatus(off ? Status.cancelled() : Status.confirmed());
        return event;
    }
}
