package lv.lidzas.workflow.gate.grammar;

import java.util.ArrayList;
import java.util.List;

/** What a walk has found so far; it ends when there is enough of it. */
final class FoundFaults {

    /** Whoever deploys reads them; more would only make the answer long. */
    private static final int MOST = 100;

    private final List<Fault> faults = new ArrayList<>();

    List<Fault> all() {
        return faults;
    }

    /** @throws Stop if enough was found */
    void add(Spot spot, String key, Object... arguments) {
        faults.add(new Fault(spot, key, List.of(arguments), false));
        if (faults.size() >= MOST) {
            throw new Stop();
        }
    }

    /** After this one nothing is found that could be relied on. */
    void last(Spot spot, String key, Object... arguments) {
        faults.add(new Fault(spot, key, List.of(arguments), true));
    }

    /** The same in the midst of the file. */
    void stop(Spot spot, String key, Object... arguments) {
        last(spot, key, arguments);
        throw new Stop();
    }

    /** Ends the walk: the rest of the file says nothing that could be relied on. */
    static final class Stop extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private Stop() {
            super(null, null, false, false);
        }
    }
}
