package lv.lidzas.workflow;

import java.util.OptionalInt;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.records.RecordStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** How urgent the tasks about a record are: as its {@link RecordStore} says now. */
@Component
public class Urgency {

    /** Priority of a task that somebody outside answers; how long that may take was promised, and stays. */
    static final int WAITS_FOR_PERSON = 10;

    private final ObjectProvider<RecordStore> subjects;

    Urgency(ObjectProvider<RecordStore> subjects) {
        this.subjects = subjects;
    }

    /**
     * The priority that a task about this record should have.
     *
     * @param priority that it has
     * @return empty if it keeps that one
     */
    public OptionalInt of(String reference, int priority) {
        if (reference == null || priority == WAITS_FOR_PERSON) {
            return OptionalInt.empty();
        }
        return subjects.stream()
                .filter(subject -> reference.startsWith(subject.prefix() + "-"))
                .findFirst()
                .map(subject -> ofRecord(subject, reference))
                .filter(urgency -> urgency.isPresent() && urgency.getAsInt() != priority)
                .orElseGet(OptionalInt::empty);
    }

    private static OptionalInt ofRecord(RecordStore subject, String reference) {
        try {
            return subject.urgency(reference);
        } catch (NoSuchRecord erased) {
            return OptionalInt.empty();
        }
    }
}
