package lv.lidzas.volunteers.retention;

import lv.lidzas.volunteers.application.VolunteerRegister;
import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Dzēst pieteikumu",
        description = "Dzēš neapstiprinātu pieteikumu un tā personas datus.",
        records = "volunteer",
        guarded = true)
class EraseApplicationDelegate extends StepDelegate {

    private final VolunteerRegister volunteers;

    EraseApplicationDelegate(VolunteerRegister volunteers) {
        this.volunteers = volunteers;
    }

    @Override
    protected void run(Step step) {
        volunteers.eraseApplication(step.reference());
    }
}
