package lv.lidzas.access.securitylog;

import lv.lidzas.workflow.deadlines.Deadline;

/** Rows of the table of deadlines that the log of security counts with. */
enum SecurityDeadline implements Deadline {
    SECURITY_EVENT_KEPT
}
