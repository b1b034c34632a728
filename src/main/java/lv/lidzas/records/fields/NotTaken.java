package lv.lidzas.records.fields;

import java.util.Set;

/** A form brought fields that this step of the record knows nothing to do with; nothing was stored. */
public class NotTaken extends RuntimeException {

    private final Set<String> keys;

    /** @param keys of the fields */
    public NotTaken(Set<String> keys) {
        super("not taken: " + String.join(", ", keys));
        this.keys = Set.copyOf(keys);
    }

    public Set<String> keys() {
        return keys;
    }
}
