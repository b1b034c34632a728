package lv.lidzas.training.news;

import java.util.List;
import lv.lidzas.workflow.Processes;
import lv.lidzas.workflow.contract.ModelContract;
import lv.lidzas.workflow.contract.ProcessNeeds;
import lv.lidzas.workflow.contract.ProcessNeeds.Message;
import lv.lidzas.workflow.contract.ProcessNeeds.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the application tells the process {@code trainingSession}. */
@Component
public class SessionProcess {

    private final Processes processes;
    private final ProcessNeeds.Start start;
    private final Message changed;
    private final Message cancelled;
    private final Task recordAttendance;

    SessionProcess(Processes processes, ModelContract contract) {
        this.processes = processes;
        ProcessNeeds process = contract.process("trainingSession").about("session");
        start = process.start();
        changed = process.message("changed");
        cancelled = process.message("cancelled");
        recordAttendance = process.task("userTask_recordAttendance");
    }

    /** A session is planned otherwise than by the start form. */
    public void planned(String reference) {
        processes.start(start, reference);
    }

    /** The session takes place on another day. */
    public void changed(String reference) {
        processes.correlate(changed, reference);
    }

    public void cancelled(String reference) {
        processes.correlate(cancelled, reference);
    }

    /** The task by which attendance is recorded, if it waits. */
    public @Nullable String attendance(String reference) {
        return processes.openTasks(List.of(reference)).stream()
                .filter(task -> task.isAt(recordAttendance))
                .map(Processes.OpenTask::id)
                .findFirst()
                .orElse(null);
    }
}
