package lv.lidzas.volunteers.cooperation;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import lv.lidzas.nightly.EachByItself;
import lv.lidzas.nightly.NightlyWork;
import lv.lidzas.volunteers.ProbationBegun;
import lv.lidzas.volunteers.application.Volunteer;
import lv.lidzas.volunteers.application.VolunteerRepository;
import lv.lidzas.volunteers.stage.Stage;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A cooperation begins with probation, and each night for whoever works in the team without one; notice that nobody has heard is
 * passed on in the same night, so that no last day passes by.
 */
@Component
class CooperationBegins implements NightlyWork {

    private static final Set<Stage> AT_WORK = Set.of(Stage.PROBATION, Stage.ACTIVE, Stage.PAUSED);

    private final VolunteerRepository volunteers;
    private final Cooperations cooperations;
    private final CooperationProcess process;

    CooperationBegins(VolunteerRepository volunteers, Cooperations cooperations, CooperationProcess process) {
        this.volunteers = volunteers;
        this.cooperations = cooperations;
        this.process = process;
    }

    @EventListener
    void on(ProbationBegun news) {
        process.probationBegun(news.reference());
    }

    @Override
    public String name() {
        return "beginCooperations";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(2, 55);
    }

    @Override
    public void work() {
        List<String> references = volunteers.findByStageInOrderByReference(AT_WORK).stream()
                .map(Volunteer::reference)
                .toList();
        new EachByItself().to(references, cooperations::goOn).end();
    }
}
