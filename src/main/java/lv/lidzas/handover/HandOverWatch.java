package lv.lidzas.handover;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lv.lidzas.nightly.RepeatedWork;
import org.springframework.stereotype.Component;

/**
 * Looks each minute whether tasks were handed over, or somebody stands in from today, and tells them by email: once for what was
 * handed over at one time. What the mail server does not take now is told when it does.
 */
@Component
class HandOverWatch implements RepeatedWork {

    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private final HandOverStore store;
    private final Absences absences;
    private final HandOverMails mails;
    private final Clock clock;

    HandOverWatch(HandOverStore store, Absences absences, HandOverMails mails, Clock clock) {
        this.store = store;
        this.absences = absences;
        this.mails = mails;
        this.clock = clock;
    }

    /** What one colleague handed to another at one time. */
    private record Deed(String from, String to, Instant at) {}

    @Override
    public String name() {
        return "tellOfHandOvers";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void work() {
        Map<Deed, List<HandOverStore.HandOver>> deeds = store.untold().stream()
                .collect(Collectors.groupingBy(
                        one -> new Deed(one.from(), one.to(), one.at()), LinkedHashMap::new, Collectors.toList()));
        deeds.forEach((deed, handOvers) -> {
            // One mailbox that takes nothing now keeps the mail from no other.
            if (mails.handedOver(handOvers)) {
                store.told(
                        handOvers.stream().map(HandOverStore.HandOver::task).toList(),
                        deed.to(),
                        deed.at(),
                        clock.instant());
            }
        });
        if (LocalTime.now(clock).isBefore(MORNING)) {
            return;
        }
        for (Absences.Absence absence : absences.untold()) {
            if (mails.standsIn(absence)) {
                absences.told(absence);
            }
        }
    }
}
