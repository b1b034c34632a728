package lv.lidzas.volunteers.screening;

import lv.lidzas.records.FieldKind;
import lv.lidzas.volunteers.check.NeededChecks;
import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Noteikt pārbaudes",
        description = "Pēc tabulām nosaka, kas jāpārbauda pirms uzņemšanas; ja kaut kas, sākas pārbaužu posms.",
        records = "volunteer",
        outputs = {
            @StepType.Output(name = "contactsNeeded", kind = FieldKind.BOOLEAN),
            @StepType.Output(name = "recordCheckNeeded", kind = FieldKind.BOOLEAN)
        })
class DetermineChecksDelegate extends StepDelegate {

    private final Screening screening;

    DetermineChecksDelegate(Screening screening) {
        this.screening = screening;
    }

    @Override
    protected void run(Step step) {
        NeededChecks needed = screening.determineChecks(step.reference());
        step.answer("contactsNeeded", needed.contacts());
        step.answer("recordCheckNeeded", needed.recordCheck());
    }
}
