package lv.lidzas.hours.sheet;

import java.time.YearMonth;
import java.util.List;

/**
 * How much one person has worked, in cases and outside them.
 *
 * @param month minutes of the month that runs
 * @param years the latest first
 * @param months in which something was worked, the latest first
 */
record HourTotals(int month, List<Year> years, List<YearMonth> months) {

    /**
     * One year.
     *
     * @param kinds most first
     * @param places the same; empty if no place was ever said in it
     */
    record Year(int year, List<Part> kinds, List<Part> places) {

        public int minutes() {
            return kinds.stream().mapToInt(Part::minutes).sum();
        }
    }

    record Part(String label, int minutes) {}

    /** Minutes altogether. */
    public int all() {
        return years.stream().mapToInt(Year::minutes).sum();
    }
}
