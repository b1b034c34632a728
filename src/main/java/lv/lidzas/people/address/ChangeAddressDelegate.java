package lv.lidzas.people.address;

import lv.lidzas.people.person.AddressChanges;
import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Mainīt adresi",
        description = "Personas jaunā, apstiprinātā e-pasta adrese turpmāk ir tās adrese.",
        records = "addressChange",
        guarded = true)
class ChangeAddressDelegate extends StepDelegate {

    private final AddressChanges changes;

    ChangeAddressDelegate(AddressChanges changes) {
        this.changes = changes;
    }

    @Override
    protected void run(Step step) {
        changes.changeAddress(step.reference());
    }
}
