package lv.lidzas.training.programme;

import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Atmest melnrakstu",
        description = "Programmas redakcijas melnraksts netiek publicēts.",
        records = "programme")
class DiscardProgrammeDelegate extends StepDelegate {

    private final Programmes programmes;

    DiscardProgrammeDelegate(Programmes programmes) {
        this.programmes = programmes;
    }

    @Override
    protected void run(Step step) {
        programmes.discardProgramme(step.reference());
    }
}
