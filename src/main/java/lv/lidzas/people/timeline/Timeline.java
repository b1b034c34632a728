package lv.lidzas.people.timeline;

import java.time.ZonedDateTime;
import java.util.List;
import lv.lidzas.lists.Chip;
import lv.lidzas.lists.ListPage;
import lv.lidzas.records.timeline.TimelineEntry;
import org.jspecify.annotations.Nullable;

/**
 * What happened, as a card shows it; {@code templates/people/timeline.html} draws it.
 *
 * @param address of the page with the chosen kind
 * @param total entries that the reader may see
 * @param earlier entries that a brief view leaves out; 0 if it leaves out none, or is not brief
 */
public record Timeline(String address, List<Chip> chips, long total, ListPage<Happened> entries, long earlier) {

    /**
     * An entry with when and by whom.
     *
     * @param source name of the source
     * @param wholeDay whether no hour is known
     * @param colleague name of the colleague; {@code null} for nobody
     * @param person name of whoever else took part; {@code null} for nobody
     */
    public record Happened(
            String source,
            ZonedDateTime at,
            boolean wholeDay,
            @Nullable String colleague,
            @Nullable String person,
            TimelineEntry entry) {}
}
