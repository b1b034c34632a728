package lv.lidzas.workflow;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The way from the application into running processes. A module wraps it in one package-private class whose methods are
 * business events; nothing but a reference goes in.
 */
@Component
public class Processes {

    /** Starts a process at its none start event. */
    public void start(String processKey, String reference) {
        throw new UnsupportedOperationException();
    }

    /** Starts the process whose start event waits for this message. */
    public void startByMessage(String message, String reference) {
        throw new UnsupportedOperationException();
    }

    /**
     * Delivers a message to the one execution of this reference that waits for it.
     *
     * @return whether anything waited
     */
    public boolean correlate(String message, String reference) {
        throw new UnsupportedOperationException();
    }

    /** Ends every open process of this reference with its tasks, timers and unsent mails; no mail goes out. */
    public void endAll(String reference) {
        throw new UnsupportedOperationException();
    }

    /** Whether a process of this key is open for the reference. */
    public boolean isOpen(String processKey, String reference) {
        throw new UnsupportedOperationException();
    }

    /** Open tasks of these references, soonest due first. */
    public List<OpenTask> openTasks(List<String> references) {
        throw new UnsupportedOperationException();
    }

    /** The task that waits at an element of an instance; {@code null} when it is over. */
    public String waitingTask(String processInstanceId, String elementId) {
        throw new UnsupportedOperationException();
    }

    /** A task somebody has to do. */
    public record OpenTask(
            String id,
            String name,
            String reference,
            String processKey,
            String elementId,
            Instant due,
            String assignee) {}
}
