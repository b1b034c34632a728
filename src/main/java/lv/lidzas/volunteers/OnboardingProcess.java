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

    /** Whether something waits for this person's answer, and no mail with the links to it is on its way. */
    boolean hasLinksToSend(String reference) {
        return processes.openTasks(List.of(reference)).stream().anyMatch(Processes.OpenTask::waitsForPerson)
                && !processes.isOpen("sendLinks", reference);
    }

    /** Somebody asked for new links to whatever still waits for an answer. */
    void linksAsked(String reference) {
        processes.start("sendLinks", reference);
    }

    /** A second click while the mail is on its way sends no second one. */
    boolean maySendSignInLink(String reference) {
        return !processes.isOpen("sendSignInLink", reference);
    }

    /** Somebody wants to sign in on the own page. */
    void signInLinkAsked(String reference) {
        processes.start("sendSignInLink", reference);
    }

    /** Whether a decision against the applicant can still be taken back: until then it is ours alone. */
    boolean isDecisionHeld(String reference) {
        return processes.openTasks(List.of(reference)).stream()
                .anyMatch(task -> task.elementId().equals("userTask_takeBackDecision"));
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
