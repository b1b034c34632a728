package lv.lidzas.records;

import java.util.Map;

/** Records that a start or public form makes. */
public interface Creatable extends RecordStore {

    /**
     * Makes a new record.
     *
     * @param values validated against the form; dates as {@link java.time.LocalDate}, sets of codes as {@code List<String>}
     * @return the new reference
     * @throws InvalidForm if the domain refuses a value, naming its field
     */
    String create(Map<String, Object> values, FormContext context);

    /** What a form that makes a new record begins with: values as in {@link RecordValues}, to be written over. */
    default Map<String, Object> initial() {
        return Map.of();
    }
}
