package lv.lidzas.example;

import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Izsniegt instrumentu",
        description = "Pieraksta, ka brīvprātīgais ir paņēmis atbildē „tool“ izvēlēto instrumentu.",
        records = "volunteer")
class LendToolDelegate extends StepDelegate {

    private final ToolLoans loans;

    LendToolDelegate(ToolLoans loans) {
        this.loans = loans;
    }

    @Override
    protected void run(Step step) {
        loans.lendTool(step.reference(), (String) step.answer("tool"));
    }
}
