package lv.lidzas.workflow.gate.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The ids of a file, each of one place, and who speaks of them: none is given twice, and none is spoken of that is not there. */
final class NamedSpots {

    private final FoundFaults faults;
    private final Map<String, Spot> ids = new HashMap<>();
    private final List<Reference> references = new ArrayList<>();

    NamedSpots(FoundFaults faults) {
        this.faults = faults;
    }

    /** What one place of the file says of another. */
    private record Reference(String where, String value, Spot spot) {}

    /** @param where the attribute or element that has the value, in words */
    void note(ValueRule rule, Supplier<String> where, String value, Spot spot) {
        if (rule.unique()) {
            Spot twin = ids.putIfAbsent(value, spot);
            if (twin != null) {
                faults.add(spot, "markup.double", value, twin);
            }
        } else if (rule.refers()) {
            references.add(new Reference(where.get(), value, spot));
        }
    }

    /** To be asked at the end of the file. */
    void dangling() {
        for (Reference reference : references) {
            if (!ids.containsKey(reference.value())) {
                faults.add(reference.spot(), "markup.dangling", reference.where(), reference.value());
            }
        }
    }
}
