package lv.lidzas.people.address;

import lv.lidzas.people.person.AddressChanges;
import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Aizmirst adreses",
        description = "Dzēš vecās un jaunās adreses pierakstu, kad maiņa ir galā.",
        records = "addressChange")
class ForgetAddressChangeDelegate extends StepDelegate {

    private final AddressChanges changes;

    ForgetAddressChangeDelegate(AddressChanges changes) {
        this.changes = changes;
    }

    @Override
    protected void run(Step step) {
        changes.forgetAddressChange(step.reference());
    }
}
