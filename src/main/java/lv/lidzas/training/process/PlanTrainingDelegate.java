package lv.lidzas.training.process;

import lv.lidzas.training.Trainings;
import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Sastādīt mācību plānu",
        description = "Nosaka, līdz kuram datumam programma jāapgūst.",
        records = "training")
class PlanTrainingDelegate extends StepDelegate {

    private final Trainings trainings;

    PlanTrainingDelegate(Trainings trainings) {
        this.trainings = trainings;
    }

    @Override
    protected void run(Step step) {
        trainings.planTraining(step.reference());
    }
}
