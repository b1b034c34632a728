package lv.lidzas.cases.rule;

import lv.lidzas.workflow.deadlines.Deadline;

/** Rows of the table of deadlines that cases count with. */
public enum CaseDeadline implements Deadline {
    FIRST_CONTACT_CRITICAL,
    FIRST_CONTACT_HIGH,
    FIRST_CONTACT_MEDIUM,
    FIRST_CONTACT_LOW,
    CHOOSE_VOLUNTEER_ENDS,
    CONTACT_REMINDER,
    CONTACT_ENDS,
    CONSENT_ANSWER_ENDS
}
