package lv.lidzas.workflow;

import java.time.Instant;
import lv.lidzas.records.NoSuchRecord;

/** The task that a form would end was ended already, by somebody else or in another window. */
public class TaskOver extends NoSuchRecord {

    private static final long serialVersionUID = 1L;

    private final String reference;
    private final Instant at;

    /** @param reference of the record that the task was about */
    public TaskOver(String reference, Instant at) {
        this.reference = reference;
        this.at = at;
    }

    public String reference() {
        return reference;
    }

    public Instant at() {
        return at;
    }
}
