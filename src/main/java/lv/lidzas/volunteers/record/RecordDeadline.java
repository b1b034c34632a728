package lv.lidzas.volunteers.record;

import lv.lidzas.workflow.deadlines.Deadline;

/** Rows of the table of deadlines that record checks count with. */
enum RecordDeadline implements Deadline {
    RECORD_CHECK_VALID,
    FOREIGN_CERTIFICATE_VALID
}
