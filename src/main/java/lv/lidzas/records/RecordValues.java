package lv.lidzas.records;

import java.util.Map;

/**
 * A record as a form shows it.
 *
 * @param values by key: {@link String}, {@link Boolean}, {@link Number}, {@link java.time.LocalDate} or
 *     {@code List<String>}; a missing key is an empty field
 * @param revision grows with each change of the record; a form that shows an older one is refused
 */
public record RecordValues(Map<String, Object> values, long revision) {}
