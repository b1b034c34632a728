package lv.lidzas.volunteers.pause;

import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Beigt pauzi",
        description = "Brīvprātīgais atkal ir tur, kur bija pirms pauzes.",
        records = "volunteer")
class EndPauseDelegate extends StepDelegate {

    private final VolunteerPauses pauses;

    EndPauseDelegate(VolunteerPauses pauses) {
        this.pauses = pauses;
    }

    @Override
    protected void run(Step step) {
        pauses.endPause(step.reference());
    }
}
