package lv.lidzas.records;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Records about which a form may bind a record of another kind, too: the offer of a case. */
public interface Related extends RecordStore {

    /** The names that {@link #related} knows. */
    Set<String> relations();

    /**
     * The record of another kind that a form about this one may bind under the other's name. The human being behind a
     * record is no such: it is related to every record.
     *
     * @return {@code null} if there is none
     */
    @Nullable
    String related(String name, String reference);
}
