package lv.lidzas.cases;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Lets the date, the tasks and the processes of a case follow when what they derive from has changed. */
@Component
class CaseDates {

    private final FirstContact firstContact;
    private final CaseProcess process;

    CaseDates(FirstContact firstContact, CaseProcess process) {
        this.firstContact = firstContact;
        this.process = process;
    }

    /**
     * The priority or what the state owes has changed.
     *
     * @param moves whether the next date moves with the first contact: not if somebody said another one at the same time
     */
    void follow(SupportCase supported, boolean moves) {
        Map<String, String> answers = new HashMap<>();
        answers.put("casePriority", supported.priority());
        if (supported.stateSupport() != null) {
            answers.put("stateSupport", supported.stateSupport());
        }
        if (supported.stage() == CaseStage.REQUESTED) {
            LocalDate by = firstContact.by(supported);
            answers.put("firstContactBy", by.toString());
            if (moves) {
                supported.contactFirst(firstContact.before(supported), by);
            }
        }
        process.follow(supported.reference(), answers);
    }
}
