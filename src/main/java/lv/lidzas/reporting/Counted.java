package lv.lidzas.reporting;

import java.util.Collections;
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
     * The parts by their codes. None if one of them is too small a number for this reader: it could be worked out from the
     * others and what they are together.
     */
    public Map<String, Long> parts() {
        return parts.values().stream().allMatch(number -> shown(number).isPresent())
                ? Collections.unmodifiableMap(parts)
                : Map.of();
    }

    private OptionalLong shown(long number) {
        return seesPeople || figure.smallNumbers().mayShow(number) ? OptionalLong.of(number) : OptionalLong.empty();
    }
}
