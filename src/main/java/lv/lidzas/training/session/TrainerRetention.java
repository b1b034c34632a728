package lv.lidzas.training.session;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import lv.lidzas.nightly.NightlyWork;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets trainers' names when nobody needs them as evidence any more. */
@Component
class TrainerRetention implements NightlyWork {

    private final TrainingSessionRepository sessions;
    private final Clock clock;

    TrainerRetention(TrainingSessionRepository sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "forgetTrainers";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(2, 40);
    }

    @Transactional
    @Override
    public void work() {
        sessions.forgetTrainers(
                LocalDate.now(clock).minusYears(5).atStartOfDay(clock.getZone()).toInstant());
    }
}
