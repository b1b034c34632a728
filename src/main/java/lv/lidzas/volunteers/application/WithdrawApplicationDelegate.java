package lv.lidzas.volunteers.application;

import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(name = "Atsaukt pieteikumu", description = "Pieteikumu atzīmē kā atsauktu.", records = "volunteer")
class WithdrawApplicationDelegate extends StepDelegate {

    private final VolunteerRegister volunteers;

    WithdrawApplicationDelegate(VolunteerRegister volunteers) {
        this.volunteers = volunteers;
    }

    @Override
    protected void run(Step step) {
        volunteers.withdrawApplication(step.reference());
    }
}
