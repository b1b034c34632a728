package lv.lidzas.training.run;

import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Pārtraukt mācības",
        description = "Mācības beidzas, lai gan programma nav apgūta; vietas nodarbībās atbrīvojas.",
        records = "training")
class DiscontinueTrainingDelegate extends StepDelegate {

    private final TrainingRuns trainings;

    DiscontinueTrainingDelegate(TrainingRuns trainings) {
        this.trainings = trainings;
    }

    @Override
    protected void run(Step step) {
        trainings.discontinueTraining(step.reference());
    }
}
