package lv.lidzas.volunteers.cooperation;

import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Atzīmēt sarunu",
        description = "Atzīmē, ka atbalsta saruna ar brīvprātīgo ir notikusi.",
        records = "volunteer")
class RecordSupervisionDelegate extends StepDelegate {

    private final Cooperations cooperations;

    RecordSupervisionDelegate(Cooperations cooperations) {
        this.cooperations = cooperations;
    }

    @Override
    protected void run(Step step) {
        cooperations.recordSupervision(step.reference());
    }
}
