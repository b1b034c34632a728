package lv.lidzas.volunteers.application;

import java.util.List;
import java.util.Optional;
import lv.lidzas.volunteers.Agreements;
import lv.lidzas.workflow.Processes;
import lv.lidzas.workflow.contract.ModelContract;
import lv.lidzas.workflow.contract.ProcessNeeds;
import lv.lidzas.workflow.contract.ProcessNeeds.FormEvent;
import lv.lidzas.workflow.contract.ProcessNeeds.Message;
import lv.lidzas.workflow.contract.ProcessNeeds.Start;
import lv.lidzas.workflow.contract.ProcessNeeds.StartMessage;
import lv.lidzas.workflow.contract.ProcessNeeds.Task;
import org.springframework.stereotype.Component;

/** What the application tells the process {@code volunteerOnboarding}. */
@Component
public class OnboardingProcess {

    private final Processes processes;
    private final Agreements agreements;
    private final StartMessage applicationSubmitted;
    private final Message trainingCompleted;
    private final Message withdrawn;
    private final FormEvent withdrawal;
    private final Task confirmAddress;
    private final Task takeBackDecision;
    private final ProcessNeeds agreement;
    private final Task recordSigning;
    private final Message agreementUnneeded;
    private final Start sendLinks;
    private final Start sendSignInLink;
    private final Start sendInvitation;

    OnboardingProcess(Processes processes, Agreements agreements, ModelContract contract) {
        this.processes = processes;
        this.agreements = agreements;
        ProcessNeeds onboarding = contract.process("volunteerOnboarding").about("volunteer");
        applicationSubmitted = onboarding.startMessage("applicationSubmitted");
        trainingCompleted = onboarding.message("trainingCompleted");
        withdrawn = onboarding.message("withdrawn");
        withdrawal = onboarding.formEvent("startEvent_withdrawn");
        confirmAddress = onboarding.task("userTask_confirmAddress");
        takeBackDecision = contract.process("holdDecision").about("volunteer").task("userTask_takeBackDecision");
        agreement = contract.process("volunteerAgreement").about("volunteer");
        recordSigning = agreement.task("userTask_recordSigning");
        agreementUnneeded =
                contract.process("changeAgreement").about("volunteer").message("agreementUnneeded");
        sendLinks = contract.process("sendLinks").about("volunteer").guarded().start();
        sendSignInLink =
                contract.process("sendSignInLink").about("volunteer").guarded().start();
        sendInvitation =
                contract.process("sendInvitation").about("volunteer").guarded().start();
    }

    /** Somebody applied on the public page. */
    public void applicationSubmitted(String reference) {
        processes.startByMessage(applicationSubmitted, reference);
    }

    /** The volunteer has learnt the programme. */
    public void trainingCompleted(String reference) {
        processes.correlate(trainingCompleted, reference);
    }

    /** Whether something waits for this person's answer, and no mail with the links to it is on its way. */
    public boolean hasLinksToSend(String reference) {
        return processes.openTasks(List.of(reference)).stream().anyMatch(Processes.OpenTask::waitsForPerson)
                && !processes.isOpen(sendLinks.process(), reference);
    }

    /** Somebody asked for new links to whatever still waits for an answer. */
    public void linksAsked(String reference) {
        processes.start(sendLinks, reference);
    }

    /** A second click while the mail is on its way sends no second one. */
    public boolean maySendSignInLink(String reference) {
        return !processes.isOpen(sendSignInLink.process(), reference);
    }

    /** Somebody wants to sign in on the own page. */
    public void signInLinkAsked(String reference) {
        processes.start(sendSignInLink, reference);
    }

    /**
     * Somebody is invited in a version that was begun before there was an invitation: the form of the review is always the latest
     * one and says that a letter goes out.
     */
    void invitationOwed(String reference) {
        processes.start(sendInvitation, reference);
    }

    /** Whether a decision against the applicant can still be taken back: until then it is ours alone. */
    public boolean isDecisionHeld(String reference) {
        return processes.openTasks(List.of(reference)).stream().anyMatch(task -> task.isAt(takeBackDecision));
    }

    /** Whether an agreement with this volunteer is being made. */
    boolean isAgreementOpen(String reference) {
        return processes.isOpen(agreement, reference);
    }

    /** Whether a written agreement waits to be signed. */
    public boolean isSigningAwaited(String reference) {
        return processes.openTasks(List.of(reference)).stream().anyMatch(task -> task.isAt(recordSigning));
    }

    /** Nothing happens if no agreement is being changed. */
    public void agreementUnneeded(String reference) {
        processes.correlate(agreementUnneeded, reference);
    }

    /** The application ends as if it were withdrawn; nothing happens if nobody waits for that any more. */
    public void end(String reference) {
        processes.correlate(withdrawn, reference);
    }

    /**
     * The instance from which the applicant may withdraw; empty if it is too late: what was agreed on is not withdrawn but ended,
     * and a coordinator learns of it.
     */
    public Optional<String> withdrawable(String reference) {
        return processes.awaiting(withdrawn, reference).filter(instance -> !agreements.isConcluded(reference));
    }

    /** Whether a colleague can end it still, whatever was agreed on. */
    public boolean canEnd(String reference) {
        return processes.awaiting(withdrawn, reference).isPresent();
    }

    /** The event whose form takes a withdrawal. */
    public String withdrawal() {
        return withdrawal.text();
    }

    /** Whether an answer at this element confirms the address of an application. */
    public boolean isConfirmation(String elementId) {
        return elementId.equals(confirmAddress.text());
    }

    /** Those of these applications whose address nobody has confirmed yet. */
    public List<String> waitingForConfirmation(List<String> references) {
        return processes.openTasks(references).stream()
                .filter(task -> task.isAt(confirmAddress))
                .map(Processes.OpenTask::reference)
                .distinct()
                .toList();
    }
}
