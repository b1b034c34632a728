package lv.lidzas.volunteers.outside;

import lv.lidzas.people.People;
import lv.lidzas.volunteers.application.OnboardingProcess;
import lv.lidzas.volunteers.application.VolunteerRegister;
import lv.lidzas.workflow.news.FormSubmitted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever confirms an application has its mailbox. */
@Component
class ConfirmedAddresses {

    private final VolunteerRegister volunteers;
    private final People people;
    private final OnboardingProcess process;

    ConfirmedAddresses(VolunteerRegister volunteers, People people, OnboardingProcess process) {
        this.volunteers = volunteers;
        this.people = people;
        this.process = process;
    }

    @EventListener
    void on(FormSubmitted submitted) {
        if (process.isConfirmation(submitted.elementId())) {
            people.addressConfirmed(volunteers.personOf(submitted.reference()));
        }
    }
}
