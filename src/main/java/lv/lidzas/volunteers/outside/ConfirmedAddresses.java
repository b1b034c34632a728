package lv.lidzas.volunteers.outside;

import java.time.Clock;
import java.time.LocalDate;
import lv.lidzas.people.People;
import lv.lidzas.volunteers.application.OnboardingProcess;
import lv.lidzas.volunteers.application.VolunteerRegister;
import lv.lidzas.volunteers.application.VolunteerRepository;
import lv.lidzas.workflow.news.FormSubmitted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever confirms an application has its mailbox. */
@Component
class ConfirmedAddresses {

    private final VolunteerRegister volunteers;
    private final VolunteerRepository applications;
    private final People people;
    private final OnboardingProcess process;
    private final Clock clock;

    ConfirmedAddresses(
            VolunteerRegister volunteers,
            VolunteerRepository applications,
            People people,
            OnboardingProcess process,
            Clock clock) {
        this.volunteers = volunteers;
        this.applications = applications;
        this.people = people;
        this.process = process;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    void on(FormSubmitted submitted) {
        if (process.isConfirmation(submitted.elementId())) {
            applications.confirmed(submitted.reference(), LocalDate.now(clock));
            people.addressConfirmed(volunteers.personOf(submitted.reference()));
        }
    }
}
