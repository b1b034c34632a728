package lv.lidzas.volunteers.hold;

import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Atcelt apturēšanu",
        description = "Brīvprātīgais atkal ir tur, kur bija pirms apturēšanas.",
        records = "volunteer")
class LiftHoldDelegate extends StepDelegate {

    private final VolunteerHolds holds;

    LiftHoldDelegate(VolunteerHolds holds) {
        this.holds = holds;
    }

    @Override
    protected void run(Step step) {
        holds.liftHold(step.reference());
    }
}
