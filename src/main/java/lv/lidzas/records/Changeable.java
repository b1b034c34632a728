package lv.lidzas.records;

import java.util.Map;

/** Records that forms change. */
public interface Changeable extends RecordStore {

    /**
     * Changes a record.
     *
     * @param changes only keys that are writable, shown and different from what was shown; {@code null} empties a field
     * @throws InvalidForm if the domain refuses a value, naming its field
     */
    void write(String reference, Map<String, Object> changes, FormContext context);
}
