package lv.lidzas.cases.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import lv.lidzas.cases.file.CaseStage;
import lv.lidzas.lists.ListKey;
import lv.lidzas.lists.ListOrder;
import lv.lidzas.lists.ListView;
import lv.lidzas.lists.Sorting;
import org.jspecify.annotations.Nullable;

/**
 * What of the list of cases is shown.
 *
 * @param stage code; {@code null} for all
 * @param owner user id, {@link #NOBODY} for cases that nobody answers for, {@code null} for all
 * @param query a name, phone, address or number of whom a case supports; empty for all
 */
record CaseFilter(
        CaseSelection selection, @Nullable String stage, @Nullable String owner, Sorting sorting, String query) {

    /** Who answers for a case for which nobody does. */
    static final String NOBODY = "-";

    static final String STAGE = "posms";
    static final String OWNER = "atbildigais";

    /** As the list is at first. */
    static final ListView USUAL = ListView.of("/gadijumi", CaseSelection.OPEN.code());

    private static final int LONGEST_QUERY = 200;
    private static final Pattern ACCOUNT = Pattern.compile("-|[A-Za-z0-9][A-Za-z0-9._@+-]{0,63}");
    private static final ListKey LAST = ListKey.id("c.reference");
    private static final ListKey NEXT = ListKey.day(CaseSelection.order(CaseSelection.next()));

    private static final Sorting SOONEST = new Sorting("datums", "cases.sorting.next", ListOrder.ascending(NEXT, LAST));
    private static final Sorting CLOSED_LAST =
            new Sorting("slegts", "cases.sorting.closed", ListOrder.descending(ListKey.day("c.closed_on"), LAST));
    private static final Sorting MOST_URGENT = new Sorting(
            "prioritate",
            "cases.sorting.priority",
            ListOrder.ascending(
                    ListKey.number("array_position(array['critical', 'high', 'medium', 'low'], c.priority)"),
                    NEXT,
                    LAST));
    static final Sorting LONGEST_UNHEARD = new Sorting(
            "sazina",
            "cases.sorting.contact",
            ListOrder.ascending(ListKey.day(CaseSelection.order(CaseSelection.HEARD)), LAST));
    private static final Sorting NAME = new Sorting(
            "vards",
            "lists.sorting.name",
            ListOrder.lookedUp(
                    "lidzas.support_case c join lidzas.person p on p.reference = c.person",
                    ListKey.text("coalesce(p.last_name, p.first_name) collate \"lv-x-icu\""),
                    ListKey.text("p.first_name collate \"lv-x-icu\""),
                    LAST));
    private static final Sorting NEWEST =
            new Sorting("jaunakie", "cases.sorting.newest", ListOrder.descending(ListKey.day("c.opened_on"), LAST));

    static final List<Sorting> OF_OPEN = List.of(SOONEST, MOST_URGENT, LONGEST_UNHEARD, NAME, NEWEST);
    static final List<Sorting> OF_CLOSED = List.of(CLOSED_LAST, NAME, NEWEST);

    /** What an address asks for; what no list could show is as if it were not there. */
    static CaseFilter of(Map<String, String> address) {
        CaseSelection selection = CaseSelection.of(address.getOrDefault(ListView.SELECTION, ""));
        String stage = address.getOrDefault(STAGE, "");
        String owner = address.getOrDefault(OWNER, "");
        String query = address.getOrDefault(ListView.QUERY, "");
        return new CaseFilter(
                selection,
                selection != CaseSelection.CLOSED && CaseStage.openCodes().contains(stage) ? stage : null,
                ACCOUNT.matcher(owner).matches() ? owner : null,
                Sorting.of(address.getOrDefault(ListView.SORTING, ""), sortings(selection)),
                query.length() > LONGEST_QUERY ? query.substring(0, LONGEST_QUERY) : query);
    }

    List<Sorting> sortings() {
        return sortings(selection);
    }

    private static List<Sorting> sortings(CaseSelection selection) {
        return selection == CaseSelection.CLOSED ? OF_CLOSED : OF_OPEN;
    }

    ListView view() {
        return USUAL.with(ListView.SELECTION, selection.code())
                .with(STAGE, stage)
                .with(OWNER, owner)
                .with(ListView.SORTING, sorting.isNamed(sortings()) ? sorting.code() : null)
                .with(ListView.QUERY, query.strip());
    }

    /** The rows, in SQL, and what their conditions name beside the selection's. */
    String body(Map<String, Object> parameters) {
        StringBuilder body = new StringBuilder(
                        "from lidzas.support_case c join lidzas.person p on p.reference = c.person where ")
                .append(selection.condition());
        if (stage != null) {
            body.append(" and c.stage = :stage");
            parameters.put("stage", stage);
        }
        if (NOBODY.equals(owner)) {
            body.append(" and c.owner is null");
        } else if (owner != null) {
            body.append(" and c.owner = :owner");
            parameters.put("owner", owner);
        }
        if (!query.isBlank()) {
            // Each case would be compared with each of the persons; as a list of rows they are looked up.
            body.append(" and (c.reference = :number or c.person in (select unnest(cast(:persons as text[]))))");
            parameters.put("number", query.strip().toUpperCase(Locale.ROOT));
        }
        return body.toString();
    }
}
