package lv.lidzas.people.search;

import java.util.Map;
import java.util.Optional;
import lv.lidzas.lists.ListKey;
import lv.lidzas.lists.ListOrder;
import lv.lidzas.people.PersonSelection;
import org.jspecify.annotations.Nullable;

/**
 * Among whom is searched.
 *
 * @param among those; empty for everybody
 * @param language code of one that they speak; {@code null} for any
 * @param municipality code of where they live; {@code null} for any
 * @param order where nothing was asked for; whoever was asked for stands best first
 */
public record PersonFilter(
        Optional<PersonSelection> among, @Nullable String language, @Nullable String municipality, ListOrder order) {

    private static final ListKey LAST = ListKey.id("p.reference");

    public static final ListOrder NEWEST_FIRST = ListOrder.descending(ListKey.moment("p.created_at"), LAST);

    public static final ListOrder OLDEST_FIRST = ListOrder.ascending(ListKey.moment("p.created_at"), LAST);

    /** By surname, as in a Latvian dictionary. */
    public static final ListOrder BY_NAME = ListOrder.lookedUp(
            "lidzas.person p",
            ListKey.text("coalesce(p.last_name, p.first_name) collate \"lv-x-icu\""),
            ListKey.text("p.first_name collate \"lv-x-icu\""),
            LAST);

    /** Everybody, the newest first. */
    static final PersonFilter NONE = new PersonFilter(Optional.empty(), null, null, NEWEST_FIRST);

    /** In SQL, about a person {@code p}; empty for everybody. */
    String condition(Map<String, Object> parameters) {
        StringBuilder condition = new StringBuilder();
        among.ifPresent(selection -> condition
                .append(" and p.reference in (")
                .append(selection.persons())
                .append(")"));
        if (language != null) {
            condition.append(" and p.languages @> cast(array[:language] as text[])");
            parameters.put("language", language);
        }
        if (municipality != null) {
            condition.append(" and p.municipality = :municipality");
            parameters.put("municipality", municipality);
        }
        return condition.toString();
    }
}
