package lv.lidzas.cases;

import lv.lidzas.workflow.Processes;
import org.springframework.stereotype.Component;

/** What the application tells the processes of a support case. */
@Component
class CaseProcess {

    private static final String REMINDER_ASKED = "watchContact.reminderAsked";
    private static final String REVIEW_ASKED = "supportCase.reviewAsked";

    private final Processes processes;

    CaseProcess(Processes processes) {
        this.processes = processes;
    }

    /** Somebody wrote down a visit: the days without contact count anew. */
    void visitRecorded(String reference) {
        processes.correlate("watchContact.visitRecorded", reference);
    }

    /** A coordinator asks the volunteer to write down how it goes. */
    void reminderAsked(String reference) {
        processes.correlate(REMINDER_ASKED, reference);
    }

    boolean mayRemind(String reference) {
        return processes.awaiting(REMINDER_ASKED, reference).isPresent();
    }

    /** A coordinator wants to review the plan before its date. */
    void reviewAsked(String reference) {
        processes.correlate(REVIEW_ASKED, reference);
    }

    boolean mayReview(String reference) {
        return processes.awaiting(REVIEW_ASKED, reference).isPresent();
    }

    /** Whoever helped or was asked is in the team no more: somebody else is looked for. */
    void volunteerLeft(String reference) {
        processes.correlate("findVolunteer.volunteerLeft", reference);
        processes.correlate("supportCase.volunteerLeft", reference);
    }

    /** Cases would be forgotten: a coordinator has to look. */
    void casesForgotten(String check) {
        processes.start("forgottenCases", check);
    }
}
