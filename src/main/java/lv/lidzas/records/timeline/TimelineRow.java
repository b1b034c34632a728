package lv.lidzas.records.timeline;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a {@link TimelineSource}, without when it was and whose it is.
 *
 * @param details by key, as JSON has them
 */
public record TimelineRow(String id, Map<String, Object> details) {

    /** A text among the details; {@code null} if there is none. */
    public @Nullable String text(String key) {
        return details.get(key) instanceof String text ? text : null;
    }

    /** The same, where there always is one. */
    public String required(String key) {
        String text = text(key);
        if (text == null) {
            throw new IllegalArgumentException("no " + key);
        }
        return text;
    }
}
