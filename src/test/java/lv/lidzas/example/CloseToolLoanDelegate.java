package lv.lidzas.example;

import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Pabeigt instrumenta aizdevumu",
        description = "Atzīmē, ka instruments ir atdots.",
        records = "toolLoan")
class CloseToolLoanDelegate extends StepDelegate {

    private final ToolLoans loans;

    CloseToolLoanDelegate(ToolLoans loans) {
        this.loans = loans;
    }

    @Override
    protected void run(Step step) {
        loans.closeToolLoan(step.reference());
    }
}
