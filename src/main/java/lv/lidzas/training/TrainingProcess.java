package lv.lidzas.training;

import java.util.List;
import lv.lidzas.workflow.Processes;
import org.springframework.stereotype.Component;

/** What the application tells the process {@code trainingCompletion}. */
@Component
class TrainingProcess {

    private static final String CHOOSE_SESSIONS = "userTask_chooseSessions";

    private final Processes processes;

    TrainingProcess(Processes processes) {
        this.processes = processes;
    }

    /** A volunteer was taken in and begins to learn. */
    void volunteerAdmitted(String reference) {
        processes.startByMessage("trainingCompletion.volunteerAdmitted", reference);
    }

    /** A session that this learner had a place at is over. */
    void attendanceRecorded(String reference) {
        processes.correlate("trainingCompletion.attendanceRecorded", reference);
    }

    /** A place is given up, or the session is called off. */
    void enrolmentCancelled(String reference) {
        processes.correlate("trainingCompletion.enrolmentCancelled", reference);
    }

    /** Something about the learner's sessions is not as it was told. */
    void sessionsChanged(String reference) {
        processes.correlate("trainingCompletion.sessionsChanged", reference);
    }

    /** The learner has left, or somebody confirmed the training by hand: nothing is left to do. */
    void ended(String reference) {
        processes.endAll(reference);
    }

    /** The task by which the learner takes places, if it waits. */
    String choice(String reference) {
        return processes.openTasks(List.of(reference)).stream()
                .filter(task -> task.elementId().equals(CHOOSE_SESSIONS))
                .map(Processes.OpenTask::id)
                .findFirst()
                .orElse(null);
    }
}
