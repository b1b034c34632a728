package lv.lidzas.training.run;

import lv.lidzas.records.FieldKind;
import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Izvērtēt apgūto",
        description = "Saskaita, kas no programmas ir apgūts un kas vēl jāizvēlas.",
        records = "training",
        outputs = {
            @StepType.Output(name = "mandatoryModulesLeft", kind = FieldKind.NUMBER),
            @StepType.Output(name = "attendancePercent", kind = FieldKind.NUMBER),
            @StepType.Output(name = "modulesMissed", kind = FieldKind.NUMBER),
            @StepType.Output(name = "modulesToChoose", kind = FieldKind.NUMBER)
        })
class AssessTrainingDelegate extends StepDelegate {

    private final TrainingRuns trainings;

    AssessTrainingDelegate(TrainingRuns trainings) {
        this.trainings = trainings;
    }

    @Override
    protected void run(Step step) {
        TrainingRuns.Assessment assessment = trainings.assessTraining(step.reference());
        step.answer("mandatoryModulesLeft", assessment.mandatoryModulesLeft());
        step.answer("attendancePercent", assessment.attendancePercent());
        step.answer("modulesMissed", assessment.modulesMissed());
        step.answer("modulesToChoose", assessment.modulesToChoose());
    }
}
