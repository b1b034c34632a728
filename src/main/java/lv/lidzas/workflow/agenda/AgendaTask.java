package lv.lidzas.workflow.agenda;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An open task.
 *
 * @param reference of the record that its process is about
 * @param since when it came up
 * @param due {@code null} if it has no date
 * @param priority of the task: the more, the more urgent its case
 * @param isFree whether nobody has it
 * @param isOwn whether the reader has it
 */
public record AgendaTask(
        String id,
        String name,
        @Nullable String reference,
        Instant since,
        @Nullable Instant due,
        int priority,
        boolean isFree,
        boolean isOwn) {

    public boolean isLate(Instant now) {
        return due != null && due.isBefore(now);
    }
}
