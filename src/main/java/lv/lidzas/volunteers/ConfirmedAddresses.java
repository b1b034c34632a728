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
    private final OnboardingProcess process;

    ConfirmedAddresses(Volunteers volunteers, AddressChanges addresses, OnboardingProcess process) {
        this.volunteers = volunteers;
        this.addresses = addresses;
        this.process = process;
    }

    @EventListener
    void on(FormSubmitted submitted) {
        if (process.isConfirmation(submitted.elementId())) {
            addresses.addressConfirmed(volunteers.personOf(submitted.reference()));
        }
    }
}
