package lv.lidzas.training.run;

import lv.lidzas.workflow.deadlines.Deadline;

/** Rows of the table of deadlines that trainings count with. */
enum TrainingDeadline implements Deadline {
    TRAINING_ENDS
}
