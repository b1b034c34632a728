package lv.lidzas.people.request;

import java.time.LocalDate;
import java.util.Locale;
import lv.lidzas.values.Written;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a person has asked for, with the days that were named, as it is said to that person. */
@Component
public class RequestWords {

    private final MessageSource messages;

    RequestWords(MessageSource messages) {
        this.messages = messages;
    }

    /** As it stands after "Jūs lūdzāt" or "You asked us:", without a full stop at its end. */
    public String of(PersonRequest request, Locale language) {
        String asked = "request.asked." + request.kind().code();
        LocalDate from = request.fromDay();
        LocalDate until = request.untilDay();
        LocalDate last = request.lastDay();
        if (from != null) {
            return until == null
                    ? say(asked + ".from", language, from)
                    : say(asked + ".between", language, from, until);
        }
        return last == null ? say(asked, language) : say(asked + ".after", language, last);
    }

    private String say(String key, Locale language, LocalDate... days) {
        Object[] written = new Object[days.length];
        for (int i = 0; i < days.length; i++) {
            written[i] = Written.date(days[i], language);
        }
        return messages.getMessage(key, written, language);
    }
}
