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
 * @param most entries of a page
 */
public record TimelineView(Set<String> groups, @Nullable TimelineKind kind, Place place, int most) {

    /** Name of the list, and of what chooses a kind, in the addresses of pages. */
    public static final String LIST = "notikumi";

    private static final int BRIEF = 5;
    private static final int BESIDE = 15;
    private static final int LENGTH = 25;

    /** @param kind code, as the page's address says it; any that there is not is all */
    public static TimelineView of(Actor reader, @Nullable String kind, Places places) {
        Optional<TimelineKind> chosen = Arrays.stream(TimelineKind.values())
                .filter(one -> one.code().equals(kind))
                .findFirst();
        Place place = places.of(LIST);
        boolean isBrief = chosen.isEmpty() && place.key() == null;
        return new TimelineView(reader.groups(), chosen.orElse(null), place, isBrief ? BRIEF : LENGTH);
    }

    /** The newest of all kinds, for a card beside a form. */
    public static TimelineView beside(Actor reader) {
        return new TimelineView(reader.groups(), null, Place.START, BESIDE);
    }

    /** Nobody has asked for more than the newest. */
    boolean isBrief() {
        return kind == null && place.key() == null;
    }
}
