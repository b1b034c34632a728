package lv.lidzas.workflow;

import java.util.OptionalInt;
import lv.lidzas.records.RecordStore;
import org.jspecify.annotations.Nullable;

/** Records that say themselves how urgent a task about them is. */
public interface Urgent extends RecordStore {

    /**
     * How urgent a colleague's task about this record is, whatever its model says: a priority of the engine above the 10
     * of a wait for somebody outside.
     *
     * @return empty if this one is as urgent as the models say
     */
    OptionalInt urgency(String reference);

    /** The code of an urgency as people call it, {@code high}; {@code null} for a priority that none of these has. */
    @Nullable
    String level(int urgency);
}
