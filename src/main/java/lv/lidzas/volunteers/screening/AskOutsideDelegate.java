package lv.lidzas.volunteers.screening;

import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Rakstīt nosauktajiem",
        description =
                "Katram ieteicējam un likumiskajam pārstāvim, ko pretendents nosaucis, sākas savs process ar personisku saiti.",
        records = "volunteer")
class AskOutsideDelegate extends StepDelegate {

    private final Screening screening;

    AskOutsideDelegate(Screening screening) {
        this.screening = screening;
    }

    @Override
    protected void run(Step step) {
        screening.askOutside(step.reference());
    }
}
