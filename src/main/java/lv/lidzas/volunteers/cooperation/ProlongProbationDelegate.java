package lv.lidzas.volunteers.cooperation;

import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Pagarināt pārbaudes periodu",
        description = "Pārbaudes periods ilgst līdz dienai, ko norādījis koordinators.",
        records = "volunteer")
class ProlongProbationDelegate extends StepDelegate {

    private final Cooperations cooperations;

    ProlongProbationDelegate(Cooperations cooperations) {
        this.cooperations = cooperations;
    }

    @Override
    protected void run(Step step) {
        cooperations.prolongProbation(step.reference());
    }
}
