package lv.lidzas.volunteers.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lv.lidzas.values.TimeOfDay;
import lv.lidzas.values.Written;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The first talk, as far as it is agreed, in words. */
@Component
public class TalkText {

    private final MessageSource messages;
    private final Clock clock;

    TalkText(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** "otrdien, 01.12. plkst. 18:00, klātienē, birojā"; empty while no day is agreed. */
    public String of(Volunteer volunteer, Locale language) {
        LocalDate day = volunteer.talkOn();
        if (day == null) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        String time = volunteer.talkAt();
        parts.add(
                time == null
                        ? Written.weekday(day, LocalDate.now(clock), language)
                        : Written.weekday(day.atTime(TimeOfDay.stored(time)), LocalDate.now(clock), language));
        if (volunteer.talkMode() != null) {
            parts.add(messages.getMessage("volunteers.talk." + volunteer.talkMode(), null, language));
        }
        if (volunteer.talkPlace() != null) {
            parts.add(volunteer.talkPlace());
        }
        return String.join(", ", parts);
    }
}
