package lv.lidzas.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import lv.lidzas.values.Written;
import lv.lidzas.workflow.Colleagues;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says on pages who was first, and when; names of colleagues are for colleagues only. */
@Component
public class RaceWords {

    private static final Duration DOUBLE_CLICK = Duration.ofSeconds(10);

    private final FormOpenings openings;
    private final Colleagues colleagues;
    private final MessageSource messages;
    private final Clock clock;

    RaceWords(FormOpenings openings, Colleagues colleagues, MessageSource messages, Clock clock) {
        this.openings = openings;
        this.colleagues = colleagues;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Who changed a record while its page was open.
     *
     * @param record its reference; {@code null} if the page is not about one
     */
    public String whoChanged(@Nullable String record, Locale language) {
        Optional<FormOpenings.Change> change = record == null ? Optional.empty() : openings.lastChange(record);
        if (change.isEmpty()) {
            return messages.getMessage("race.page.changed", null, language);
        }
        String at = at(change.get().at(), language);
        return name(change.get())
                .map(name -> messages.getMessage("race.page.changed.by", new Object[] {name, at}, language))
                .orElseGet(() -> messages.getMessage("race.page.changed.at", new Object[] {at}, language));
    }

    /** What to say to whoever answers a question once more. */
    public String answered(Instant moment, Locale language) {
        return messages.getMessage("race.completed.person", new Object[] {null, at(moment, language)}, language);
    }

    String at(Instant moment, Locale language) {
        return Written.moment(moment.atZone(clock.getZone()), LocalDate.now(clock), language);
    }

    boolean isJustNow(Instant moment) {
        return moment.isAfter(clock.instant().minus(DOUBLE_CLICK));
    }

    private Optional<String> name(FormOpenings.Change change) {
        return change.by() == null || SignedInColleague.id() == null ? Optional.empty() : colleagues.name(change.by());
    }
}
