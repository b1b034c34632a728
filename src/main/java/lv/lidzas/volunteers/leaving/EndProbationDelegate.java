package lv.lidzas.volunteers.leaving;

import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Pateikt, ka beidzam",
        description = "Organizācija paziņo, ka sadarbību beidz; pēdējā diena ir tik vēlu, cik prasa likums.",
        records = "volunteer")
class EndProbationDelegate extends StepDelegate {

    private final Leaving leaving;

    EndProbationDelegate(Leaving leaving) {
        this.leaving = leaving;
    }

    @Override
    protected void run(Step step) {
        leaving.endProbation(step.reference());
    }
}
