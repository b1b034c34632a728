package lv.lidzas.records.timeline;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One sort of entries among what happened about a record, brought by the module that keeps them; one bean each. All of a
 * card's sources are read by one statement.
 */
public interface TimelineSource {

    /** Tells it from other sources; it stands in addresses of pages. */
    String name();

    TimelineKind kind();

    /** Groups whose members may see such entries; whoever is in none of them sees none. */
    Set<String> readers();

    /**
     * The rows in SQL, of five columns:
     *
     * <ul>
     *   <li>{@code at}: when, a {@code timestamptz}; for a whole day its end at {@code :zone}
     *   <li>{@code id}: a text that tells it from others of this source, without personal data
     *   <li>{@code account} of the colleague who did it; null for nobody
     *   <li>{@code person}: the {@code P-} reference of whoever else took part in it; null for nobody
     *   <li>{@code details}: {@code jsonb}, what {@link #entries} need
     * </ul>
     *
     * It may name {@code :records}, an array of the references that the card is about and that the reader may read, and
     * {@code :person}, the {@code P-} reference of the person whom it is about, null if there is none.
     */
    String query();

    /** Whether its entries have a day and no hour. */
    default boolean wholeDays() {
        return false;
    }

    /** An entry for each of these rows, in their order; in a number of statements that does not depend on how many. */
    List<TimelineEntry> entries(List<TimelineRow> rows, Locale language);
}
