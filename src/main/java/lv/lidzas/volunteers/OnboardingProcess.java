package lv.lidzas.volunteers;

import java.util.List;
import java.util.Optional;
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

    /** The volunteer has learnt the programme. */
    void trainingCompleted(String reference) {
        processes.correlate("volunteerOnboarding.trainingCompleted", reference);
    }

    /** Somebody asked for new links to whatever still waits for an answer. */
    void linksAsked(String reference) {
        if (processes.openTasks(List.of(reference)).stream().anyMatch(Processes.OpenTask::waitsForPerson)
                && !processes.isOpen("sendLinks", reference)) {
            processes.start("sendLinks", reference);
        }
    }

    /** Somebody wants to sign in on the own page; a second click while the mail is on its way sends no second one. */
    void signInLinkAsked(String reference) {
        if (!processes.isOpen("sendSignInLink", reference)) {
            processes.start("sendSignInLink", reference);
        }
    }

    /** The instance from which the applicant may withdraw; empty if it is too late. */
    Optional<String> withdrawable(String reference) {
        return processes.awaiting("volunteerOnboarding.withdrawn", reference);
    }

    /** Those of these applications whose address nobody has confirmed yet. */
    List<String> waitingForConfirmation(List<String> references) {
        return processes.openTasks(references).stream()
                .filter(task -> task.elementId().equals("userTask_confirmAddress"))
                .map(Processes.OpenTask::reference)
                .distinct()
                .toList();
    }
}
