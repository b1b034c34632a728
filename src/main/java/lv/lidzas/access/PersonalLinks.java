package lv.lidzas.access;

import java.util.Locale;
import lv.lidzas.access.outside.LinkStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links for people who have no account. Each leads to one form of one process and lives as long as the process waits
 * there; opening it never uses it up, a submission does, whoever makes it.
 */
@Component
public class PersonalLinks {

    private final LinkStore links;

    PersonalLinks(LinkStore links) {
        this.links = links;
    }

    /**
     * A link to the form of a user task. It stands in the database before the mail that carries it is handed on: a mail that
     * went out although its step was rolled back must not lead nowhere, because its repeat bears the same Message-ID.
     *
     * @param processInstanceId the instance that the task belongs to
     * @param elementId id of the user task in the model; the task itself need not have been reached yet
     * @param reference of whom the link is for
     * @return an absolute address
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public String toTask(String processInstanceId, String elementId, String reference, Locale language) {
        return links.create(processInstanceId, elementId, LinkStore.Kind.TASK, reference, language);
    }

    /** A link to the form of a message event, such as a withdrawal; otherwise as {@link #toTask}. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public String toMessage(String processInstanceId, String elementId, String reference, Locale language) {
        return links.create(processInstanceId, elementId, LinkStore.Kind.MESSAGE, reference, language);
    }

    /** Links to this form lead nowhere from now on, although the process still waits there. */
    @Transactional
    public void close(String reference, String elementId) {
        links.close(reference, elementId);
    }

    /** Removes every link of a reference; part of erasing a person. */
    @Transactional
    public void forget(String reference) {
        links.forget(reference);
    }
}
