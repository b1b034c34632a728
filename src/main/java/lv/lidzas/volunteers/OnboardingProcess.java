package lv.lidzas.volunteers;

import lv.lidzas.workflow.Processes;
import org.springframework.stereotype.Component;

/** What the application tells the process {@code volunteerOnboarding}. */
@Component
class OnboardingProcess {

    private final Processes processes;

    OnboardingProcess(Processes processes) {
        this.processes = processes;
    }

    /** Somebody applied on the public page. */
    void applicationSubmitted(String reference) {
        processes.startByMessage("volunteerOnboarding.applicationSubmitted", reference);
    }
}
