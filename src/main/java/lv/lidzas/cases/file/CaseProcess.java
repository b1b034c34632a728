package lv.lidzas.cases.file;

import java.util.Map;
import lv.lidzas.workflow.FollowingWork;
import lv.lidzas.workflow.Processes;
import lv.lidzas.workflow.contract.ModelContract;
import lv.lidzas.workflow.contract.ProcessNeeds;
import lv.lidzas.workflow.contract.ProcessNeeds.Message;
import lv.lidzas.workflow.contract.ProcessNeeds.Start;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the application tells the processes of a support case. */
@Component
public class CaseProcess {

    private final Processes processes;
    private final FollowingWork work;
    private final ProcessNeeds supportCase;
    private final Start caseRegistered;
    private final Message visitRecorded;
    private final Message reminderAsked;
    private final Message reviewAsked;
    private final Message helperLeft;
    private final Message askedLeft;
    private final Start forgottenCases;
    private final Start consentAsked;
    private final Message consentAnswered;

    CaseProcess(Processes processes, FollowingWork work, ModelContract contract) {
        this.processes = processes;
        this.work = work;
        supportCase = contract.process("supportCase")
                .about("case")
                .approvedBy(contract.process("approveClosure"), "endCaseDelegate");
        caseRegistered = supportCase.start();
        reviewAsked = supportCase.message("reviewAsked");
        helperLeft = supportCase.message("volunteerLeft");
        ProcessNeeds watchContact = contract.process("watchContact").about("case");
        visitRecorded = watchContact.message("visitRecorded");
        reminderAsked = watchContact.message("reminderAsked");
        askedLeft = contract.process("findVolunteer").about("case").message("volunteerLeft");
        ProcessNeeds renewal = contract.process("consentRenewal").about("case");
        consentAsked = renewal.start();
        consentAnswered = renewal.message("consentAnswered");
        forgottenCases = contract.process("forgottenCases").about("caseCheck").start();
    }

    /**
     * A case was registered elsewhere than in the form that starts its process.
     *
     * @param by account; {@code null} if no colleague did
     */
    void registered(String reference, @Nullable String by) {
        if (by == null) {
            processes.start(caseRegistered, reference);
        } else {
            processes.start(caseRegistered, reference, by);
        }
    }

    /** Another day is the last contact now: the days without one count anew. */
    void contactMoved(String reference) {
        processes.correlate(visitRecorded, reference);
    }

    /** A coordinator asks the volunteer to write down how it goes. */
    void reminderAsked(String reference) {
        processes.correlate(reminderAsked, reference);
    }

    public boolean mayRemind(String reference) {
        return processes.awaiting(reminderAsked, reference).isPresent();
    }

    /** A coordinator wants to review the plan before its date. */
    void reviewAsked(String reference) {
        processes.correlate(reviewAsked, reference);
    }

    public boolean mayReview(String reference) {
        return processes.awaiting(reviewAsked, reference).isPresent();
    }

    /** Whoever helped or was asked is in the team no more: somebody else is looked for. */
    void volunteerLeft(String reference) {
        processes.correlate(askedLeft, reference);
        processes.correlate(helperLeft, reference);
    }

    /** Whoever was asked is not to answer now: somebody else is looked for. */
    void volunteerHeld(String reference) {
        processes.correlate(askedLeft, reference);
    }

    /** What steps have answered about the case is something else now: dates and urgency of its open tasks follow. */
    void follow(String reference, Map<String, String> answers) {
        work.follow(reference, answers);
    }

    /** Cases would be forgotten: a coordinator has to look. */
    public void casesForgotten(String check) {
        processes.start(forgottenCases, check);
    }

    /** A consent is asked for again. */
    public void consentAsked(String reference) {
        processes.start(consentAsked, reference);
    }

    /** There is an answer to each consent that was asked for again, or none is waited for. */
    public void consentAnswered(String reference) {
        processes.correlate(consentAnswered, reference);
    }

    /** What keeps each open case going, by reference. */
    public Map<String, Processes.Life> lives() {
        return processes.lives(supportCase);
    }
}
