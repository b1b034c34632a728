package lv.lidzas.volunteers.application;

import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(name = "Sākt pārbaudes periodu", description = "Sākas brīvprātīgā pārbaudes periods.", records = "volunteer")
class BeginProbationDelegate extends StepDelegate {

    private final VolunteerRegister volunteers;

    BeginProbationDelegate(VolunteerRegister volunteers) {
        this.volunteers = volunteers;
    }

    @Override
    protected void run(Step step) {
        volunteers.beginProbation(step.reference());
    }
}
