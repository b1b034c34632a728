package lv.lidzas.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A stage on the way of a case or a volunteer, as {@code web/parts :: stepper} draws it.
 *
 * @param label code of a message
 * @param day when it was reached; {@code null} if it was not, or nobody knows
 * @param done whether it is behind
 * @param current whether it is now
 */
public record StageShown(String label, @Nullable LocalDate day, boolean done, boolean current) {

    /**
     * The stages that were reached, up to the present one, and those that lie ahead.
     *
     * @param labels of all of them, codes of messages, in their order
     * @param current how many are behind
     * @param days by label, as far as they are known
     */
    public static List<StageShown> path(List<String> labels, int current, Map<String, LocalDate> days) {
        List<StageShown> path = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            String label = labels.get(i);
            path.add(new StageShown(label, i > current ? null : days.get(label), i < current, i == current));
        }
        return List.copyOf(path);
    }

    /**
     * The stages of what has ended: those that somebody was in, each with its day.
     *
     * @param labels of all of them, codes of messages, in their order; the last one is the end
     * @param days by label, as far as they are known
     */
    public static List<StageShown> ended(List<String> labels, Map<String, LocalDate> days) {
        String end = labels.get(labels.size() - 1);
        return labels.stream()
                .filter(label -> label.equals(end) || days.get(label) != null)
                .map(label -> new StageShown(label, days.get(label), !label.equals(end), label.equals(end)))
                .toList();
    }
}
