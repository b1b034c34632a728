package lv.lidzas.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import lv.lidzas.lists.ListKey;
import lv.lidzas.lists.ListOrder;
import lv.lidzas.lists.ListPage;
import lv.lidzas.lists.ListQuery;
import lv.lidzas.lists.Lists;
import lv.lidzas.lists.Place;
import lv.lidzas.records.StaffGroups;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.function.SingletonSupplier;

/** The catalogue of all figures, and the way to read them. */
@Component
@Transactional(readOnly = true)
public class FigureCatalogue {

    private static final ListOrder BEHIND = ListOrder.ascending(ListKey.id("b.reference"));

    private final Supplier<Map<String, Figure>> catalogue;
    private final Lists lists;
    private final JdbcClient database;
    private final Clock clock;

    FigureCatalogue(ObjectProvider<DeclaredFigures> declared, Lists lists, JdbcClient database, Clock clock) {
        this.catalogue = SingletonSupplier.of(() -> byId(declared.orderedStream()
                .flatMap(module -> module.figures().stream())
                .toList()));
        this.lists = lists;
        this.database = database;
        this.clock = clock;
    }

    /**
     * A figure to read.
     *
     * @param name under which the answer has it
     * @param figure its id
     */
    public record Asked(String name, String figure, Period period) {}

    /** All there are, in the order of their modules. */
    public Collection<Figure> all() {
        return catalogue.get().values();
    }

    /** @throws IllegalArgumentException if there is none */
    public Figure named(String id) {
        Figure figure = catalogue.get().get(id);
        if (figure == null) {
            throw new IllegalArgumentException("no figure is called " + id);
        }
        return figure;
    }

    /**
     * Reads figures in one statement.
     *
     * @param groups of the reader: whoever may not see the people gets no number that is too small for the figure's rule
     * @return by the names asked for
     */
    public Count read(List<Asked> asked, Set<String> groups) {
        if (asked.isEmpty()) {
            return new Count(Map.of());
        }
        Map<String, Object> parameters = new HashMap<>(Map.of("today", LocalDate.now(clock)));
        List<String> queries = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            Asked one = asked.get(i);
            Figure figure = named(one.figure());
            queries.add("select " + i + " as place, part, " + number(figure) + "::bigint as number from ("
                    + rows(figure, i) + ") f" + i + " group by part");
            parameters.putAll(days(one.period(), i));
        }
        List<Part> parts = database.sql(String.join(" union all ", queries))
                .params(parameters)
                .query((row, number) -> new Part(row.getInt("place"), row.getString("part"), row.getLong("number")))
                .list();
        return count(asked, parts, seesPeople(groups));
    }

    /**
     * What a figure has counted.
     *
     * @param reference of a record
     * @param number what it adds
     */
    public record Behind(String reference, long number) {}

    /**
     * The records behind a figure, page by page in the order of their references.
     *
     * @param part its code; {@code null} for all
     * @param groups of the reader
     * @param most on a page
     * @return none for whoever may not see the people
     */
    public ListPage<Behind> behind(Asked asked, @Nullable String part, Set<String> groups, Place place, int most) {
        if (!seesPeople(groups)) {
            return new ListPage<>(List.of(), null, null);
        }
        Map<String, Object> parameters = new HashMap<>(days(asked.period(), 0));
        parameters.put("today", LocalDate.now(clock));
        parameters.put("any", part == null);
        parameters.put("part", part == null ? "" : part);
        return lists.read(
                new ListQuery(
                        "b.reference as record, b.number",
                        "from (select reference, sum(number)::bigint as number from ("
                                + rows(named(asked.figure()), 0) + ") f0 where (:any or part = :part)"
                                + " group by reference) b where true",
                        parameters,
                        BEHIND),
                place,
                most,
                (row, number) -> new Behind(row.getString("record"), row.getLong("number")));
    }

    /** Whether a reader of these groups may see the people behind the numbers, and so any number. */
    public static boolean seesPeople(Set<String> groups) {
        return groups.stream().anyMatch(StaffGroups.CASEWORKERS::contains);
    }

    /** @param place in what was asked */
    private record Part(int place, String code, long number) {}

    private Count count(List<Asked> asked, List<Part> parts, boolean seesPeople) {
        Map<String, Counted> counted = new HashMap<>();
        for (int i = 0; i < asked.size(); i++) {
            Map<String, Long> numbers = new LinkedHashMap<>();
            for (Part part : parts) {
                if (part.place() == i) {
                    numbers.put(part.code(), part.number());
                }
            }
            counted.put(asked.get(i).name(), new Counted(named(asked.get(i).figure()), numbers, seesPeople));
        }
        return new Count(counted);
    }

    private static String number(Figure figure) {
        return figure.kind() == Figure.Kind.MEDIAN
                ? "round(percentile_cont(0.5) within group (order by number))"
                : "sum(number)";
    }

    /** @param place by which the days of its period are told from those of others */
    private String rows(Figure figure, int place) {
        if (!figure.isCounted()) {
            throw new IllegalArgumentException(figure.id() + " is not counted yet");
        }
        return figure.sumOf().isEmpty()
                ? figure.rows().replaceAll(":(from|until)(Moment)?\\b", ":$1$2" + place)
                : figure.sumOf().stream()
                        .map(part -> "select part, reference, number from (" + rows(named(part), place) + ") " + part)
                        .collect(Collectors.joining(" union all "));
    }

    private Map<String, Object> days(Period period, int place) {
        return Map.of(
                "from" + place, period.from(),
                "until" + place, period.until(),
                "fromMoment" + place, moment(period.from()),
                "untilMoment" + place, moment(period.until()));
    }

    private OffsetDateTime moment(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toOffsetDateTime();
    }

    /** @throws IllegalStateException if two have one id, or a sum says less of its privacy than its parts */
    static Map<String, Figure> byId(List<Figure> figures) {
        Map<String, Figure> byId = new LinkedHashMap<>();
        figures.forEach(figure -> {
            if (byId.put(figure.id(), figure) != null) {
                throw new IllegalStateException("two figures are called " + figure.id());
            }
        });
        byId.values().forEach(sum -> sum.sumOf().forEach(part -> requireStrict(sum, part, byId)));
        return byId;
    }

    /** A sum gives away what its parts are made of. */
    private static void requireStrict(Figure sum, String part, Map<String, Figure> byId) {
        Figure summed = byId.get(part);
        if (summed == null) {
            throw new IllegalStateException(sum.id() + " adds up " + part + ", which nobody declares");
        }
        if (summed.unit() != sum.unit()) {
            throw new IllegalStateException(sum.id() + " adds up " + part + ", which has another unit");
        }
        if (summed.privacy().compareTo(sum.privacy()) > 0
                || summed.smallNumbers().compareTo(sum.smallNumbers()) > 0) {
            throw new IllegalStateException(sum.id() + " is less private than " + part + ", which it adds up");
        }
    }
}
