package lv.lidzas.reporting;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

/** What a figure counted. */
public final class Counted {

    private final Figure figure;
    private final Map<String, Long> parts;
    private final boolean seesPeople;

    /** @param seesPeople whether the reader may see the people behind the numbers */
    Counted(Figure figure, Map<String, Long> parts, boolean seesPeople) {
        this.figure = figure;
        this.parts = parts;
        this.seesPeople = seesPeople;
    }

    /** All parts together; empty if that is too small a number for this reader. */
    public OptionalLong number() {
        return shown(parts.values().stream().mapToLong(Long::longValue).sum());
    }

    /**
     * The parts by their codes, in the figure's order. None if one of them is too small a number for this reader: it could be worked out from the
     * others and what they are together.
     */
    public Map<String, Long> parts() {
        if (!parts.values().stream().allMatch(number -> shown(number).isPresent())) {
            return Map.of();
        }
        Map<String, Long> inOrder = new LinkedHashMap<>();
        figure.order().forEach(code -> inOrder.put(code, 0L));
        inOrder.putAll(parts);
        return Collections.unmodifiableMap(inOrder);
    }

    private OptionalLong shown(long number) {
        return seesPeople || figure.smallNumbers().mayShow(number) ? OptionalLong.of(number) : OptionalLong.empty();
    }
}
