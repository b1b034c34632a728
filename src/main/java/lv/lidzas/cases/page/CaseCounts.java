package lv.lidzas.cases.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.lidzas.matching.Assignments;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many cases each selection of the list has, by stage and by who answers for them. */
@Component
class CaseCounts {

    /** Whoever nobody has heard of for so many days may be forgotten. */
    static final int QUIET_DAYS = 14;

    private final JdbcClient database;
    private final Assignments assignments;
    private final Clock clock;

    CaseCounts(JdbcClient database, Assignments assignments, Clock clock) {
        this.database = database;
        this.assignments = assignments;
        this.clock = clock;
    }

    /** The cases of one stage that one colleague answers for, or nobody. */
    private record Part(String stage, @Nullable String owner, Map<CaseSelection, Long> counts) {}

    /** All counts. */
    static final class Counts {

        private final List<Part> parts;

        private Counts(List<Part> parts) {
            this.parts = parts;
        }

        long of(CaseSelection selection) {
            return parts.stream()
                    .mapToLong(part -> part.counts().get(selection))
                    .sum();
        }

        /** Those of a selection by stage. */
        Map<String, Long> byStage(CaseSelection selection) {
            return by(Part::stage, selection);
        }

        /** Those of a selection by user id; an empty one for nobody. */
        Map<String, Long> byOwner(CaseSelection selection) {
            return by(part -> part.owner() == null ? "" : part.owner(), selection);
        }

        private Map<String, Long> by(Function<Part, String> key, CaseSelection selection) {
            return parts.stream()
                    .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.summingLong(part -> part.counts()
                            .get(selection))));
        }
    }

    /** What the conditions of the selections name, for one reader. */
    Map<String, Object> parameters(String reader) {
        LocalDate today = LocalDate.now(clock);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("reader", reader);
        parameters.put("today", today);
        parameters.put("quiet", today.minusDays(QUIET_DAYS));
        parameters.put("helped", assignments.helped().toArray(String[]::new));
        return parameters;
    }

    /** In one statement. */
    Counts read(Map<String, Object> parameters) {
        String counted = Arrays.stream(CaseSelection.values())
                .map(selection -> "count(*) filter (where " + selection.condition() + ") as " + column(selection))
                .collect(Collectors.joining(", "));
        List<Part> parts = new ArrayList<>(database.sql("select c.stage, c.owner, " + counted
                        + " from lidzas.support_case c group by c.stage, c.owner order by c.stage, c.owner")
                .params(parameters)
                .query((row, number) -> {
                    Map<CaseSelection, Long> counts = new EnumMap<>(CaseSelection.class);
                    for (CaseSelection selection : CaseSelection.values()) {
                        counts.put(selection, row.getLong(column(selection)));
                    }
                    return new Part(row.getString("stage"), row.getString("owner"), counts);
                })
                .list());
        return new Counts(parts);
    }

    private static String column(CaseSelection selection) {
        return "of_" + selection.ordinal();
    }
}
