package lv.lidzas.reporting;

import java.util.Map;

/** What figures counted, by the names under which they were asked for. */
public final class Count {

    private final Map<String, Counted> byName;

    Count(Map<String, Counted> byName) {
        this.byName = Map.copyOf(byName);
    }

    /** @throws IllegalArgumentException if nothing was asked under that name */
    public Counted of(String name) {
        Counted counted = byName.get(name);
        if (counted == null) {
            throw new IllegalArgumentException("not asked for: " + name);
        }
        return counted;
    }
}
