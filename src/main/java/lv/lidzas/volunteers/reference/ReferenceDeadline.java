package lv.lidzas.volunteers.reference;

import lv.lidzas.workflow.deadlines.Deadline;

/** Rows of the table of deadlines that references count with. */
enum ReferenceDeadline implements Deadline {
    REFERENCE_KEPT
}
