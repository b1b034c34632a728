package lv.lidzas.workflow.gate;

import java.util.List;

/**
 * What the gate has to say about one place of a deployment. {@link GateWords} makes a sentence of it, in the reader's
 * language.
 *
 * @param key message below {@code gate.}: why, and what to do instead
 * @param arguments of the message: texts, places, or lists of texts
 */
public record Finding(Place place, Weight weight, String key, List<Object> arguments) {

    /** Whether a finding keeps the deployment out. */
    public enum Weight {
        /** The deployment is refused whole. */
        REFUSAL,
        /** The deployment passes; whoever deploys should know. */
        WARNING
    }

    /** @return name of the file */
    public String resource() {
        return place.resource();
    }

    /** @return the element, component or row it is about; {@code null} for the whole file */
    public String elementId() {
        return place.id();
    }

    public boolean refuses() {
        return weight == Weight.REFUSAL;
    }
}
