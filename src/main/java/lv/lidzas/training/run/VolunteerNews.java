package lv.lidzas.training.run;

import lv.lidzas.volunteers.ProbationBegun;
import lv.lidzas.volunteers.VolunteerAdmitted;
import lv.lidzas.volunteers.VolunteerErased;
import lv.lidzas.volunteers.VolunteerLeft;
import lv.lidzas.volunteers.Volunteers.GuardianWithdrew;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What a volunteer's way into the team means for the training. */
@Component
class VolunteerNews {

    private final TrainingRuns trainings;
    private final TrainingRunRepository runs;

    VolunteerNews(TrainingRuns trainings, TrainingRunRepository runs) {
        this.trainings = trainings;
        this.runs = runs;
    }

    @EventListener
    void on(VolunteerAdmitted news) {
        trainings.begin(news.reference());
    }

    @EventListener
    void on(VolunteerLeft news) {
        trainings.leave(news.reference());
    }

    @EventListener
    void on(GuardianWithdrew news) {
        trainings.interrupt(news.volunteer());
    }

    @EventListener
    void on(ProbationBegun news) {
        trainings.credit(news.reference());
    }

    @EventListener
    void on(VolunteerErased news) {
        trainings.leave(news.reference());
        runs.deleteAll(runs.findByVolunteerOrderByBegunOnDescReferenceDesc(news.reference()));
        runs.flush();
    }
}
