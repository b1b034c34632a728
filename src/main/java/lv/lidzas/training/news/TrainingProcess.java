package lv.lidzas.training.news;

import java.util.List;
import lv.lidzas.workflow.Processes;
import lv.lidzas.workflow.contract.ModelContract;
import lv.lidzas.workflow.contract.ProcessNeeds;
import lv.lidzas.workflow.contract.ProcessNeeds.Message;
import lv.lidzas.workflow.contract.ProcessNeeds.StartMessage;
import lv.lidzas.workflow.contract.ProcessNeeds.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the application tells the process {@code trainingCompletion}. */
@Component
public class TrainingProcess {

    private final Processes processes;
    private final StartMessage volunteerAdmitted;
    private final Message attendanceRecorded;
    private final Message enrolmentCancelled;
    private final Message sessionsChanged;
    private final Message sessionNear;
    private final Message sessionCalledOff;
    private final Task chooseSessions;

    TrainingProcess(Processes processes, ModelContract contract) {
        this.processes = processes;
        ProcessNeeds process = contract.process("trainingCompletion").about("training");
        volunteerAdmitted = process.startMessage("volunteerAdmitted");
        attendanceRecorded = process.message("attendanceRecorded");
        enrolmentCancelled = process.message("enrolmentCancelled");
        sessionsChanged = process.message("sessionsChanged");
        sessionNear = process.message("sessionNear");
        sessionCalledOff = process.message("sessionCalledOff");
        chooseSessions = process.task("userTask_chooseSessions");
    }

    /** A volunteer was taken in and begins to learn. */
    public void volunteerAdmitted(String reference) {
        processes.startByMessage(volunteerAdmitted, reference);
    }

    /** A session that this learner had a place at is over. */
    public void attendanceRecorded(String reference) {
        processes.correlate(attendanceRecorded, reference);
    }

    /** A place is given up, or the session is called off. */
    public void enrolmentCancelled(String reference) {
        processes.correlate(enrolmentCancelled, reference);
    }

    /** Something about the learner's sessions is not as it was told. */
    public void sessionsChanged(String reference) {
        processes.correlate(sessionsChanged, reference);
    }

    /** A session that the learner has a place at is the day after. */
    public void sessionNear(String reference) {
        processes.correlate(sessionNear, reference);
    }

    /** A session that the learner has a place at will not take place; a training begun before says it with all others. */
    public void sessionCalledOff(String reference) {
        if (!processes.correlate(sessionCalledOff, reference)) {
            processes.correlate(sessionsChanged, reference);
        }
    }

    /** The learner has left, or somebody confirmed the training by hand: nothing is left to do. */
    public void ended(String reference) {
        processes.endAll(reference);
    }

    /** The task by which the learner takes places, if it waits. */
    public @Nullable String choice(String reference) {
        return processes.openTasks(List.of(reference)).stream()
                .filter(task -> task.isAt(chooseSessions))
                .map(Processes.OpenTask::id)
                .findFirst()
                .orElse(null);
    }
}
