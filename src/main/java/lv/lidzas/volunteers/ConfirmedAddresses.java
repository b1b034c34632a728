package lv.lidzas.volunteers;

import lv.lidzas.people.AddressChanges;
import lv.lidzas.workflow.FormSubmitted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever confirms an application has its mailbox. */
@Component
class ConfirmedAddresses {

    private final Volunteers volunteers;
    private final AddressChanges addresses;

    ConfirmedAddresses(Volunteers volunteers, AddressChanges addresses) {
        this.volunteers = volunteers;
        this.addresses = addresses;
    }

    @EventListener
    void on(FormSubmitted submitted) {
        if (submitted.elementId().equals("userTask_confirmAddress")) {
            addresses.addressConfirmed(volunteers.personOf(submitted.reference()));
        }
    }
}
