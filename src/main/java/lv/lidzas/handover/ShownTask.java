package lv.lidzas.handover;

import org.jspecify.annotations.Nullable;

/**
 * A task as a page showed it.
 *
 * @param assignee account; {@code null} if nobody had it
 */
record ShownTask(String task, @Nullable String assignee) {

    private static final String SIGN = ":";

    /** What a page sends back of it; without a word about hands, nobody had it. */
    static ShownTask read(String sent) {
        int end = sent.indexOf(SIGN);
        return end < 0 || end == sent.length() - 1
                ? new ShownTask(end < 0 ? sent : sent.substring(0, end), null)
                : new ShownTask(sent.substring(0, end), sent.substring(end + 1));
    }

    String toSend() {
        return task + SIGN + (assignee == null ? "" : assignee);
    }
}
