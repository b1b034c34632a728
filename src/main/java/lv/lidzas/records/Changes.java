package lv.lidzas.records;

import java.util.Map;

/** What a form changes of a record: only keys that differ from what was shown. */
public final class Changes {

    private Changes() {}

    /**
     * Takes a value out of the changes, so that what is left at the end are additional attributes.
     *
     * @param before what stays if the form does not change it
     */
    @SuppressWarnings("unchecked")
    public static <T> T take(Map<String, Object> changes, String key, T before) {
        return changes.containsKey(key) ? (T) changes.remove(key) : before;
    }
}
