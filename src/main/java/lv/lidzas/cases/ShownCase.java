package lv.lidzas.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import lv.lidzas.lists.Places;
import lv.lidzas.people.timeline.TimelineView;
import org.jspecify.annotations.Nullable;

/**
 * The case that a page is about.
 *
 * @param person {@code P-} reference of whom it supports
 * @param places where the lists of the page stand
 * @param timeline which part of what happened is looked at; {@code null} on a page without a timeline
 * @param language of the reader
 */
public record ShownCase(
        String reference,
        String person,
        boolean open,
        Places places,
        @Nullable TimelineView timeline,
        Locale language) {

    /** A part with what its template needs. */
    public record Filled(String template, boolean atSide, Map<String, Object> model) {}

    /** Those parts that have something to show. */
    public List<Filled> fill(Stream<? extends CasePart> parts) {
        List<Filled> filled = new ArrayList<>();
        parts.forEach(part -> {
            Map<String, Object> model = part.model(this);
            if (model != null) {
                filled.add(new Filled(part.template(), part.atSide(), model));
            }
        });
        return filled;
    }
}
