package lv.lidzas.volunteers.rule;

import lv.lidzas.workflow.deadlines.Deadline;

/** Rows of the table of deadlines that volunteers' stages and retention count with. */
public enum VolunteerDeadline implements Deadline {
    REVIEW_APPLICATION_ENDS,
    HOLD_FIRST_TALK_ENDS,
    PROBATION_ENDS,
    FIRST_SUPERVISION_BEGINS,
    SECOND_SUPERVISION_BEGINS,
    THIRD_SUPERVISION_BEGINS,
    LEAVING_NOTICE_ENDS,
    OPEN_PAUSE_ENDS,
    /** How long before its end somebody says that an agreement ends. */
    AGREEMENT_NOTICE,
    /** How long before an agreement or its insurance ends colleagues are told. */
    AGREEMENT_ENDS_SOON,
    /** How long colleagues have where an agreement is missing. */
    SETTLE_AGREEMENT_ENDS,
    RECHECK_RECORD_ENDS,
    /** How long colleagues have for a look at the register that one of them has asked for on the card. */
    WANTED_RECHECK_ENDS,
    UNCONFIRMED_APPLICATION_KEPT,
    REFUSED_APPLICATION_KEPT,
    /** After the last day. */
    ENDED_VOLUNTEER_KEPT,
    /** After the last day. */
    RECORD_CHECK_KEPT,
    /** After the last day of the minor. */
    GUARDIAN_CONTACT_KEPT
}
