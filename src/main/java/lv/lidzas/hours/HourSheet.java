package lv.lidzas.hours;

import java.util.List;

/**
 * What one volunteer worked in a stretch of time.
 *
 * @param volunteer {@code V-} reference
 * @param person {@code P-} reference
 * @param name of the person
 * @param entries by day; empty if nothing was worked
 */
public record HourSheet(String volunteer, String person, String name, List<HourEntry> entries) {

    /** All of it. */
    public int minutes() {
        return entries.stream().mapToInt(HourEntry::minutes).sum();
    }
}
