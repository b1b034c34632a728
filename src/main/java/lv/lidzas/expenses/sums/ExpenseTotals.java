package lv.lidzas.expenses.sums;

import java.util.List;

/**
 * What one person has claimed, in cents.
 *
 * @param toBeDecided what waits for a decision
 * @param toBePaid what is approved and waits for its money
 * @param years by the day of payment, the latest first
 */
public record ExpenseTotals(int toBeDecided, int toBePaid, List<Year> years) {

    /**
     * What was paid in one year.
     *
     * @param kinds most first
     */
    public record Year(int year, List<Part> kinds) {

        public int cents() {
            return kinds.stream().mapToInt(Part::cents).sum();
        }
    }

    /** @param label kind in words */
    public record Part(String label, int cents) {}

    /** What was paid altogether. */
    public int paid() {
        return years.stream().mapToInt(Year::cents).sum();
    }

    /** Whether nothing waits and nothing was ever paid. */
    public boolean isEmpty() {
        return toBeDecided == 0 && toBePaid == 0 && years.isEmpty();
    }
}
