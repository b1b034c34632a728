package lv.lidzas.people.timeline;

import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lv.lidzas.lists.ListKey;
import lv.lidzas.lists.ListOrder;
import lv.lidzas.lists.ListQuery;
import lv.lidzas.records.timeline.TimelineSource;
import org.jspecify.annotations.Nullable;

/** The rows of several sources about one record in one statement. */
final class TimelineQuery {

    private static final ListOrder NEWEST_FIRST =
            ListOrder.descending(ListKey.moment("e.at"), ListKey.id("e.source"), ListKey.id("e.id"));

    private final List<TimelineSource> sources;
    private final Map<String, Object> parameters = new HashMap<>();

    TimelineQuery(List<TimelineSource> sources, Collection<String> records, @Nullable String person, ZoneId zone) {
        this.sources = sources;
        parameters.put("records", records.toArray(String[]::new));
        parameters.put("person", person);
        parameters.put("zone", zone.getId());
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    /** A page of them. */
    ListQuery page() {
        return new ListQuery(
                "e.source, e.id, e.at, e.account, e.details, p.first_name, p.last_name",
                "from (" + rows("*") + ") e left join lidzas.person p on p.reference = e.person"
                        + " and p.reference is distinct from cast(:person as text) where true",
                parameters,
                NEWEST_FIRST);
    }

    /** How many each source has. */
    String counts() {
        return "select e.source, count(*) as entries from (" + rows("id") + ") e group by e.source";
    }

    private String rows(String columns) {
        return sources.stream()
                .map(source -> "select '%1$s' as source, %2$s from (%3$s) as \"%1$s\""
                        .formatted(source.name(), columns, source.query()))
                .collect(Collectors.joining(" union all "));
    }
}
