package lv.lidzas.training.run;

import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Noslēgt mācības",
        description = "Programma ir apgūta; uzņemšana komandā var turpināties.",
        records = "training")
class CompleteTrainingDelegate extends StepDelegate {

    private final TrainingRuns trainings;

    CompleteTrainingDelegate(TrainingRuns trainings) {
        this.trainings = trainings;
    }

    @Override
    protected void run(Step step) {
        trainings.completeTraining(step.reference());
    }
}
