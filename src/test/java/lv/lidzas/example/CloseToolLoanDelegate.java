package lv.lidzas.example;

import lv.lidzas.records.fields.CodeConverter;
import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Pabeigt instrumenta aizdevumu",
        description = "Pieraksta, kas noticis ar atbildē „tool“ izvēlēto instrumentu.",
        records = "volunteer",
        properties = @StepType.Property(name = "stage", label = "Kas noticis", codes = LoanStage.class))
class CloseToolLoanDelegate extends StepDelegate {

    private final ToolLoans loans;

    CloseToolLoanDelegate(ToolLoans loans) {
        this.loans = loans;
    }

    @Override
    protected void run(Step step) {
        LoanStage end = CodeConverter.read(LoanStage.class, step.property("stage"));
        loans.closeToolLoan(step.reference(), (String) step.answer("tool"), end);
    }
}
