package lv.lidzas.workflow.gate;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lv.lidzas.workflow.gate.Finding.Weight;

/** Collects what is wrong, so that whoever deploys sees everything at once. */
final class Findings {

    private final Set<Finding> all = new LinkedHashSet<>();

    /**
     * @param key message below {@code gate.}: why, and what to do instead
     * @param arguments texts, places, or collections of texts, which are shown one after another
     */
    void refuse(Place place, String key, Object... arguments) {
        all.add(new Finding(place, Weight.REFUSAL, key, List.of(arguments)));
    }

    /** What breaks nothing but is worth knowing; arguments as in {@link #refuse}. */
    void warn(Place place, String key, Object... arguments) {
        all.add(new Finding(place, Weight.WARNING, key, List.of(arguments)));
    }

    void addAll(Collection<Finding> findings) {
        all.addAll(findings);
    }

    List<Finding> all() {
        return List.copyOf(all);
    }
}
