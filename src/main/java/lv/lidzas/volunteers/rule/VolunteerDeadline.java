package lv.lidzas.volunteers.rule;

import lv.lidzas.workflow.deadlines.Deadline;

/** Rows of the table of deadlines that volunteers' stages and retention count with. */
public enum VolunteerDeadline implements Deadline {
    REVIEW_APPLICATION_ENDS,
    HOLD_FIRST_TALK_ENDS,
    PROBATION_ENDS,
    UNCONFIRMED_APPLICATION_KEPT,
    REFUSED_APPLICATION_KEPT
}
