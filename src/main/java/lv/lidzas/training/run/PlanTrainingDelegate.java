package lv.lidzas.training.run;

import lv.lidzas.records.FieldKind;
import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Sastādīt mācību plānu",
        description = "Nosaka, līdz kuram datumam programma jāapgūst.",
        records = "training",
        outputs = @StepType.Output(name = "trainingOverOn", kind = FieldKind.DATE))
class PlanTrainingDelegate extends StepDelegate {

    private final TrainingRuns trainings;

    PlanTrainingDelegate(TrainingRuns trainings) {
        this.trainings = trainings;
    }

    @Override
    protected void run(Step step) {
        // A timer rings when a day begins, and the last one still counts.
        step.answer(
                "trainingOverOn",
                trainings.planTraining(step.reference()).plusDays(1).toString());
    }
}
