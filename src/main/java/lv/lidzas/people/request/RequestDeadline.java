package lv.lidzas.people.request;

import lv.lidzas.workflow.deadlines.Deadline;

/** Rows of the table of deadlines that requests count with. */
enum RequestDeadline implements Deadline {
    DATA_REQUEST_REMINDER,
    DATA_REQUEST_ENDS,
    PAUSE_REQUEST_REMINDER,
    PAUSE_REQUEST_ENDS,
    DATA_COPY_ENDS,
    PERSON_REQUEST_KEPT
}
