package lv.lidzas.volunteers.screening;

import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Vairs nevienam nejautāt",
        description = "Noraidījumu vairs neatsauc: ieteicējiem un likumiskajam pārstāvim vairs neraksta.",
        records = "volunteer")
class ConfirmRejectionDelegate extends StepDelegate {

    private final Screening screening;

    ConfirmRejectionDelegate(Screening screening) {
        this.screening = screening;
    }

    @Override
    protected void run(Step step) {
        screening.confirmRejection(step.reference());
    }
}
