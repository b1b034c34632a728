package lv.lidzas.workflow;

import java.util.OptionalInt;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.records.RecordStores;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How urgent the tasks about a record are: as {@link Urgent} ones say now. */
@Component
public class Urgency {

    private final RecordStores records;

    Urgency(RecordStores records) {
        this.records = records;
    }

    /**
     * The priority that a task about this record should have.
     *
     * @param priority that it has
     * @return empty if it keeps that one
     */
    public OptionalInt of(String reference, int priority) {
        if (reference == null || priority == Waits.PRIORITY) {
            return OptionalInt.empty();
        }
        return records.of(reference)
                .filter(Urgent.class::isInstance)
                .map(store -> ofRecord((Urgent) store, reference))
                .filter(urgency -> urgency.isPresent() && urgency.getAsInt() != priority)
                .orElseGet(OptionalInt::empty);
    }

    /** What people call this priority of a task about this record; {@code null} if they have no word for it. */
    public @Nullable String level(String reference, int priority) {
        return records.of(reference)
                .filter(Urgent.class::isInstance)
                .map(store -> ((Urgent) store).level(priority))
                .orElse(null);
    }

    private static OptionalInt ofRecord(Urgent records, String reference) {
        try {
            return records.urgency(reference);
        } catch (NoSuchRecord erased) {
            return OptionalInt.empty();
        }
    }
}
