package lv.lidzas.training.attendance;

import java.util.List;
import java.util.Map;
import lv.lidzas.lists.ListKey;
import lv.lidzas.lists.ListOrder;
import lv.lidzas.lists.ListView;
import lv.lidzas.lists.Sorting;
import org.jspecify.annotations.Nullable;

/**
 * What of the list of sessions is shown.
 *
 * @param module code of what is taught; {@code null} for all
 * @param query number, module, place or trainer; empty for all
 */
record SessionFilter(SessionSelection selection, @Nullable String module, Sorting sorting, String query) {

    static final String MODULE = "modulis";

    /** As the list is at first. */
    static final ListView USUAL = ListView.of("/nodarbibas", SessionSelection.AHEAD.code());

    private static final int LONGEST_QUERY = 200;
    private static final String CODE = "[A-Za-z0-9_-]{1,64}";

    private static final ListKey BEGIN = ListKey.moment("s.starts_at");
    private static final ListKey LAST = ListKey.id("s.reference");

    private static final Sorting SOONEST =
            new Sorting("agrakas", "sessions.sorting.soonest", ListOrder.ascending(BEGIN, LAST));
    private static final Sorting LATEST =
            new Sorting("velakas", "sessions.sorting.latest", ListOrder.descending(BEGIN, LAST));
    private static final Sorting EMPTIEST = new Sorting(
            "vietas",
            "sessions.sorting.places",
            ListOrder.ascending(ListKey.number(SessionSelection.TAKEN + " - s.places"), BEGIN, LAST));

    static final List<Sorting> AHEAD = List.of(SOONEST, LATEST, EMPTIEST);
    static final List<Sorting> OVER = List.of(LATEST, SOONEST);

    /** What an address asks for; what no list could show is as if it were not there. */
    static SessionFilter of(Map<String, String> address) {
        SessionSelection selection = SessionSelection.of(address.getOrDefault(ListView.SELECTION, ""));
        String query = address.getOrDefault(ListView.QUERY, "");
        String module = address.getOrDefault(MODULE, "");
        return new SessionFilter(
                selection,
                module.matches(CODE) ? module : null,
                Sorting.of(address.getOrDefault(ListView.SORTING, ""), sortings(selection)),
                query.length() > LONGEST_QUERY ? query.substring(0, LONGEST_QUERY) : query);
    }

    List<Sorting> sortings() {
        return sortings(selection);
    }

    private static List<Sorting> sortings(SessionSelection selection) {
        return selection.isOver() ? OVER : AHEAD;
    }

    ListView view() {
        return USUAL.with(ListView.SELECTION, selection.code())
                .with(MODULE, module)
                .with(ListView.SORTING, sorting.isNamed(sortings()) ? sorting.code() : null)
                .with(ListView.QUERY, query.strip());
    }
}
