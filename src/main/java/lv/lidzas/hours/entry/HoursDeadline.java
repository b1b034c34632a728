package lv.lidzas.hours.entry;

import lv.lidzas.workflow.deadlines.Deadline;

/** Rows of the table of deadlines that hours count with. */
enum HoursDeadline implements Deadline {
    HOURS_AFTER_LEAVING
}
