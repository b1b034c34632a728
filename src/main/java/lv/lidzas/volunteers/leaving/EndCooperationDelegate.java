package lv.lidzas.volunteers.leaving;

import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Noslēgt sadarbību",
        description = "Brīvprātīgais vairs nav komandā: ierīces atvienotas, saites neder, atvērtajam meklē citu.",
        records = "volunteer")
class EndCooperationDelegate extends StepDelegate {

    private final Leaving leaving;

    EndCooperationDelegate(Leaving leaving) {
        this.leaving = leaving;
    }

    @Override
    protected void run(Step step) {
        leaving.endCooperation(step.reference());
    }
}
