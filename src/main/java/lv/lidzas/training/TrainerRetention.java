package lv.lidzas.training;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets trainers' names when nobody needs them as evidence any more. */
@Component
class TrainerRetention {

    private final TrainingSessionRepository sessions;
    private final Clock clock;

    TrainerRetention(TrainingSessionRepository sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    @Scheduled(cron = "0 40 2 * * *", zone = "Europe/Riga")
    @Transactional
    public void forgetTrainers() {
        sessions.forgetTrainers(
                LocalDate.now(clock).minusYears(5).atStartOfDay(clock.getZone()).toInstant());
    }
}
