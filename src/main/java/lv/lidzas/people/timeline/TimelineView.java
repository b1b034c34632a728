package lv.lidzas.people.timeline;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import lv.lidzas.lists.Place;
import lv.lidzas.lists.Places;
import lv.lidzas.records.Actor;
import lv.lidzas.records.timeline.TimelineKind;
import org.jspecify.annotations.Nullable;

/**
 * Who looks at a timeline, and at which part of it.
 *
 * @param groups of the reader
 * @param kind {@code null} for all
 */
public record TimelineView(Set<String> groups, @Nullable TimelineKind kind, Place place) {

    /** Name of the list, and of what chooses a kind, in the addresses of pages. */
    public static final String LIST = "notikumi";

    /** @param kind code, as the page's address says it; any that there is not is all */
    public static TimelineView of(Actor reader, @Nullable String kind, Places places) {
        Optional<TimelineKind> chosen = Arrays.stream(TimelineKind.values())
                .filter(one -> one.code().equals(kind))
                .findFirst();
        return new TimelineView(reader.groups(), chosen.orElse(null), places.of(LIST));
    }

    /** The newest of all kinds. */
    public static TimelineView newest(Actor reader) {
        return new TimelineView(reader.groups(), null, Place.START);
    }

    /** Nobody has asked for more than the newest. */
    boolean isBrief() {
        return kind == null && place.key() == null;
    }
}
