package lv.lidzas.volunteers.process;

import lv.lidzas.volunteers.Volunteers;
import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(name = "Sākt pārbaudes periodu", description = "Sākas brīvprātīgā pārbaudes periods.", records = "volunteer")
class BeginProbationDelegate extends StepDelegate {

    private final Volunteers volunteers;

    BeginProbationDelegate(Volunteers volunteers) {
        this.volunteers = volunteers;
    }

    @Override
    protected void run(Step step) {
        volunteers.beginProbation(step.reference());
    }
}
