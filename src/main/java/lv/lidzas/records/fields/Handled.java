package lv.lidzas.records.fields;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a form brought for fields that verbs of their own take. What no verb has taken in the end is refused. */
public final class Handled {

    private final Map<String, @Nullable Object> left;

    Handled(Map<String, @Nullable Object> brought) {
        this.left = new LinkedHashMap<>(brought);
    }

    /** Whether the form brought this key and nobody took it yet; its value may be {@code null}. */
    public boolean has(String key) {
        return left.containsKey(key);
    }

    /** Takes one value; {@code null} if it was emptied or not brought. */
    @SuppressWarnings("unchecked")
    public <T> @Nullable T take(String key) {
        return (T) left.remove(key);
    }

    /** Takes what belongs to a record of its own: only the keys that the form brought. */
    public Map<String, @Nullable Object> part(Set<String> keys) {
        Map<String, @Nullable Object> part = new LinkedHashMap<>(left);
        part.keySet().retainAll(keys);
        left.keySet().removeAll(keys);
        return part;
    }

    /** Takes all that is left, for a record of its own that keeps additional attributes itself. */
    public Map<String, @Nullable Object> rest() {
        return part(Set.copyOf(left.keySet()));
    }

    /** @throws NotTaken if a key is left that this step knows nothing to do with */
    public void end() {
        if (!left.isEmpty()) {
            throw new NotTaken(left.keySet());
        }
    }
}
