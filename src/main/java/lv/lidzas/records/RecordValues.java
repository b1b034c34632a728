package lv.lidzas.records;

import java.util.Map;

/**
 * A record as a form shows it.
 *
 * @param values by key: {@link String}, {@link Boolean}, {@link Number}, {@link java.time.LocalDate} or
 *     {@code List<String>}; a missing key is an empty field
 * @param revision grows with each change of the record; a form that shows an older one is refused
 */
public record RecordValues(Map<String, Object> values, long revision) {

    private static final long ROWS_APART = 1_000_000L;

    /** The revision of what stands in two rows: a change of either makes an open form stale. */
    public static long revision(long own, long other) {
        return own * ROWS_APART + other;
    }
}
