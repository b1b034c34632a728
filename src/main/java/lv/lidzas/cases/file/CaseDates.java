package lv.lidzas.cases.file;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import lv.lidzas.records.NoSuchRecord;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets the date, the tasks and the processes of a case follow when what they derive from has changed. */
@Service
@Transactional
public class CaseDates {

    private final SupportCaseRepository cases;
    private final CaseDecisions decisions;
    private final FirstContact firstContact;
    private final CaseProcess process;

    CaseDates(SupportCaseRepository cases, CaseDecisions decisions, FirstContact firstContact, CaseProcess process) {
        this.cases = cases;
        this.decisions = decisions;
        this.firstContact = firstContact;
        this.process = process;
    }

    /**
     * The priority has changed, and with it by when somebody has to be contacted first.
     *
     * @param moves whether the next date moves with that: not if somebody said another one at the same time
     */
    void prioritised(SupportCase supported, boolean moves) {
        Map<String, String> answers = codes(supported);
        if (supported.stage() == CaseStage.REQUESTED) {
            LocalDate by = firstContact.by(supported);
            answers.put("firstContactBy", by.toString());
            if (moves) {
                supported.contactFirst(firstContact.before(supported), by);
            }
        }
        process.follow(supported.reference(), answers);
    }

    /** What the state owes has changed. */
    void owed(SupportCase supported) {
        process.follow(supported.reference(), codes(supported));
    }

    /** A day has begun: a mentor's time may have ended, a year of protection may be over. */
    public void dayBegun(String reference) {
        SupportCase supported = cases.findById(reference).orElseThrow(NoSuchRecord::new);
        if (supported.stateSupport() != null) {
            supported.entitleTo(decisions.stateSupport(supported));
        }
        owed(supported);
    }

    private static Map<String, String> codes(SupportCase supported) {
        Map<String, String> codes = new HashMap<>();
        codes.put("casePriority", supported.priority());
        if (supported.stateSupport() != null) {
            codes.put("stateSupport", supported.stateSupport());
        }
        return codes;
    }
}
