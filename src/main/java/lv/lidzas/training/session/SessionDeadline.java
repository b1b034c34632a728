package lv.lidzas.training.session;

import lv.lidzas.workflow.deadlines.Deadline;

/** Rows of the table of deadlines that sessions count with. */
public enum SessionDeadline implements Deadline {
    TRAINER_KEPT
}
