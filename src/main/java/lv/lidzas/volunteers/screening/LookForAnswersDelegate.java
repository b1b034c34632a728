package lv.lidzas.volunteers.screening;

import lv.lidzas.records.FieldKind;
import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Vai visas atbildes ir",
        description = "Nosaka, vai kāda atbilde vēl jāgaida.",
        records = "volunteer",
        outputs = @StepType.Output(name = "answersOpen", kind = FieldKind.BOOLEAN))
class LookForAnswersDelegate extends StepDelegate {

    private final Screening screening;

    LookForAnswersDelegate(Screening screening) {
        this.screening = screening;
    }

    @Override
    protected void run(Step step) {
        step.answer("answersOpen", screening.lookForAnswers(step.reference()));
    }
}
