package lv.lidzas.workflow.gate.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the gate has to say about one place of a deployment, or of what is deployed already and would break.
 * {@link GateWords} makes a sentence of it, in the reader's language.
 *
 * @param key message below {@code gate.}: why, and what to do instead
 * @param arguments of the message: texts, places, or lists of texts
 * @param standing about a file that does not come but stands; {@code null} for a file of the deployment itself
 */
public record Finding(Place place, Weight weight, String key, List<Object> arguments, @Nullable Standing standing) {

    /** About a file of the deployment itself. */
    public Finding(Place place, Weight weight, String key, List<Object> arguments) {
        this(place, weight, key, arguments, null);
    }

    /** Whether a finding keeps the deployment out. */
    public enum Weight {
        /** The deployment is refused whole. */
        REFUSAL,
        /** The deployment passes; whoever deploys should know. */
        WARNING
    }

    /**
     * What stands and would change.
     *
     * @param version of the process; {@code 0} for its latest, and for files of other kinds
     * @param causes bare names of the files of the deployment without which it would stay as it is; empty if they are many
     */
    public record Standing(int version, List<String> causes) {}

    /** @return name of the file */
    public String resource() {
        return place.resource();
    }

    /** @return the element, component or row it is about; {@code null} for the whole file */
    public @Nullable String elementId() {
        return place.id();
    }

    public boolean refuses() {
        return weight == Weight.REFUSAL;
    }

    public Finding about(Standing standing) {
        return new Finding(place, weight, key, arguments, standing);
    }

    /** What makes it the same finding although a list that it shows has changed. */
    public List<Object> identity() {
        Object first = arguments.isEmpty() ? "" : arguments.get(0);
        return List.of(
                place, weight, key, first instanceof String ? first : "", standing == null ? 0 : standing.version());
    }
}
