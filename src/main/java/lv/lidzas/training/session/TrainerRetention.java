package lv.lidzas.training.session;

import java.time.LocalTime;
import lv.lidzas.nightly.NightlyWork;
import lv.lidzas.workflow.deadlines.Deadlines;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets trainers' names when nobody needs them as evidence any more. */
@Component
class TrainerRetention implements NightlyWork {

    private final TrainingSessionRepository sessions;
    private final Deadlines deadlines;

    TrainerRetention(TrainingSessionRepository sessions, Deadlines deadlines) {
        this.sessions = sessions;
        this.deadlines = deadlines;
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
        sessions.forgetTrainers(deadlines.ago(SessionDeadline.TRAINER_KEPT));
    }
}
