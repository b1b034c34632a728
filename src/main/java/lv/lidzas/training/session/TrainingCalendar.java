package lv.lidzas.training.session;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Method;
import biweekly.property.Status;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import lv.lidzas.base.Organisation;
import lv.lidzas.training.programme.Programme;
import org.springframework.stereotype.Component;

/** Sessions as a calendar file (iCalendar, RFC 5545): a later file about the same session replaces the earlier entry. */
@Component
public class TrainingCalendar {

    private final SessionText text;
    private final Organisation organisation;
    private final Clock clock;

    TrainingCalendar(SessionText text, Organisation organisation, Clock clock) {
        this.text = text;
        this.organisation = organisation;
        this.clock = clock;
    }

    public byte[] of(List<TrainingSession> sessions, Programme programme, Locale language) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Lidzas//Lidzas//LV");
        calendar.setMethod(Method.publish());
        sessions.forEach(session -> calendar.addEvent(event(session, programme, language)));
        return Biweekly.write(calendar).go().getBytes(StandardCharsets.UTF_8);
    }

    private VEvent event(TrainingSession session, Programme programme, Locale language) {
        VEvent event = new VEvent();
        event.setUid(session.reference() + "@lidzas");
        event.setSequence(session.changes());
        event.setDateTimeStamp(Date.from(clock.instant()));
        event.setSummary(text.module(session, programme, language));
        event.setDateStart(Date.from(session.startsAt()), true);
        event.setDateEnd(Date.from(session.endsAt()), true);
        event.setLocation(text.where(session, language));
        event.setDescription(organisation.name() + ", " + organisation.phone());
        event.setStatus(session.stage() == TrainingSession.Stage.CANCELLED ? Status.cancelled() : Status.confirmed());
        return event;
    }
}
