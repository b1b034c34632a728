package lv.lidzas.workflow;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Opens and submits forms for pages and endpoints of our own; Tasklist and REST reach the same code through the engine's
 * form service. Every submission is validated against the deployed form and stored in one transaction with the step
 * that it ends.
 */
@Component
public class Forms {

    /** The form of a waiting user task. */
    public OpenForm openTask(String taskId, Actor actor, Locale language) {
        throw new UnsupportedOperationException();
    }

    /** Ends a user task with its form. */
    public void submitTask(String taskId, Map<String, Object> data, Actor actor, Locale language) {
        throw new UnsupportedOperationException();
    }

    /** The form of a message event that a running process waits for: a withdrawal. */
    public OpenForm openMessage(String processInstanceId, String elementId, Actor actor, Locale language) {
        throw new UnsupportedOperationException();
    }

    /** Correlates the message with its form's data. */
    public void submitMessage(
            String processInstanceId, String elementId, Map<String, Object> data, Actor actor, Locale language) {
        throw new UnsupportedOperationException();
    }

    /** A form that a {@link PublicForm} bean names. */
    public OpenForm openPublic(String formId, Locale language) {
        throw new UnsupportedOperationException();
    }

    /** @return the new reference */
    public String submitPublic(String formId, Map<String, Object> data, Locale language) {
        throw new UnsupportedOperationException();
    }

    /** A card: a form without an event, over one record. */
    public OpenForm openCard(String formId, String reference, Actor actor, Locale language) {
        throw new UnsupportedOperationException();
    }

    /** Stores what was changed on a card. */
    public void submitCard(String formId, String reference, Map<String, Object> data, Actor actor, Locale language) {
        throw new UnsupportedOperationException();
    }
}
