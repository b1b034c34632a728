package lv.lidzas.cases.request;

import lv.lidzas.workflow.deadlines.Deadline;

/** Rows of the table of deadlines that requests for help count with. */
enum RequestDeadline implements Deadline {
    ANSWER_REQUEST,
    ANSWER_URGENT_REQUEST,
    CALL_AGAIN,
    CLOSED_REQUEST_KEPT
}
