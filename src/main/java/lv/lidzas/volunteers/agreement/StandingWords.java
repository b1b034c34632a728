package lv.lidzas.volunteers.agreement;

import java.time.Clock;
import java.time.LocalDate;
import lv.lidzas.values.Languages;
import lv.lidzas.values.Written;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in Latvian until when an agreement and its insurance hold. */
@Component
class StandingWords {

    private final MessageSource messages;
    private final Clock clock;

    StandingWords(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** @param newest {@code null} if nothing was ever concluded */
    String inWords(@Nullable Agreement newest) {
        if (newest == null) {
            return said("none", null);
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate until = newest.lastDay();
        LocalDate insured = newest.insuredUntil();
        String agreement = until == null ? said("open", null) : said(until.isBefore(today) ? "ended" : "until", until);
        return insured == null
                ? agreement
                : agreement + "\n" + said(insured.isBefore(today) ? "insuranceEnded" : "insured", insured);
    }

    private String said(String what, @Nullable LocalDate day) {
        return messages.getMessage(
                "agreement.standing." + what,
                day == null ? null : new Object[] {Written.date(day, Languages.LATVIAN)},
                Languages.LATVIAN);
    }
}
