package lv.lidzas.day;

import java.util.List;

/**
 * Those who wait, or for whom we wait.
 *
 * @param first whose wait is the longest
 * @param others what is opened by a click
 * @param more whether there may be still others, in the list of tasks
 */
record Waiting(List<WaitLine> first, List<WaitLine> others, boolean more) {

    private static final int FIRST = 5;

    static Waiting of(List<WaitLine> lines, boolean more) {
        int first = Math.min(FIRST, lines.size());
        return new Waiting(lines.subList(0, first), lines.subList(first, lines.size()), more);
    }
}
