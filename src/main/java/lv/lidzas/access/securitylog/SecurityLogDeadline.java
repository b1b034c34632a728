package lv.lidzas.access.securitylog;

import lv.lidzas.workflow.Deadline;

/** Row of the table of deadlines that the security log counts with. */
enum SecurityLogDeadline implements Deadline {
    SECURITY_EVENT_KEPT
}
