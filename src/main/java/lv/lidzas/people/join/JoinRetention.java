package lv.lidzas.people.join;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import lv.lidzas.base.KeptFor;
import lv.lidzas.nightly.NightlyWork;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** After thirty days a join stands: what it took to undo it is forgotten. */
@Component
class JoinRetention implements NightlyWork {

    private final PersonJoinTable joins;
    private final Clock clock;

    JoinRetention(PersonJoinTable joins, Clock clock) {
        this.joins = joins;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "forgetJoinJournals";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(2, 50);
    }

    @Override
    @Transactional
    public void work() {
        joins.forgetJournals(LocalDate.now(clock)
                .minusDays(PersonJoins.UNDOABLE_DAYS)
                .atStartOfDay(clock.getZone())
                .toInstant());
    }

    @Bean
    static KeptFor joinJournalKept() {
        return KeptFor.days("joinJournal", Duration.ofDays(PersonJoins.UNDOABLE_DAYS));
    }
}
