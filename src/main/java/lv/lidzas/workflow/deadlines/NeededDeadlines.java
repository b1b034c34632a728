package lv.lidzas.workflow.deadlines;

import java.util.List;

/** Rows of {@code deadlines.dmn} that a module counts with, declared as a bean: the gate refuses a table without them. */
public record NeededDeadlines(List<? extends Deadline> deadlines) {

    /** All constants of an enum. */
    public static NeededDeadlines of(Deadline... deadlines) {
        return new NeededDeadlines(List.of(deadlines));
    }
}
