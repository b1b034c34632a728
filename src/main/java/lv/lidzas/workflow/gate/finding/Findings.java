package lv.lidzas.workflow.gate.finding;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lv.lidzas.workflow.gate.finding.Finding.Weight;

/** Collects what is wrong, so that whoever deploys sees everything at once. */
public final class Findings {

    private final Set<Finding> all = new LinkedHashSet<>();

    /**
     * @param key message below {@code gate.}: why, and what to do instead
     * @param arguments texts, places, or collections of texts, which are shown one after another
     */
    public void refuse(Place place, String key, Object... arguments) {
        all.add(new Finding(place, Weight.REFUSAL, key, List.of(arguments)));
    }

    /** What breaks nothing but is worth knowing; arguments as in {@link #refuse}. */
    public void warn(Place place, String key, Object... arguments) {
        all.add(new Finding(place, Weight.WARNING, key, List.of(arguments)));
    }

    public void addAll(Collection<Finding> findings) {
        all.addAll(findings);
    }

    public List<Finding> all() {
        return List.copyOf(all);
    }
}
