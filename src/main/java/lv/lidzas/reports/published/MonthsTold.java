package lv.lidzas.reports.published;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.reporting.Count;
import lv.lidzas.reporting.Figure;
import lv.lidzas.reporting.Figure.Kind;
import lv.lidzas.reporting.FigureCatalogue;
import lv.lidzas.reporting.FigureCatalogue.Asked;
import lv.lidzas.reporting.Period;
import lv.lidzas.reporting.SmallGroups;
import lv.lidzas.reporting.SmallNumbers;
import org.springframework.stereotype.Component;

/**
 * What happens at moments adds up: everything since the beginning, less what was told, is what a month may tell. If that is
 * too little, it waits for a later month; so corrections and erasures of what was told long ago show in no report as such.
 */
@Component
class MonthsTold {

    private static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);

    private final FigureCatalogue figures;
    private final PublishedRows rows;

    MonthsTold(FigureCatalogue figures, PublishedRows rows) {
        this.figures = figures;
        this.rows = rows;
    }

    /** What was before a day is told by no month. */
    void leaveOut(LocalDate first) {
        Map<String, Map<String, Long>> counted = counted(first);
        counted.forEach(rows::settle);
    }

    void tell(Period month) {
        Map<String, Map<String, Long>> counted = counted(month.until());
        Map<String, Map<String, Long>> settled = rows.settled();
        for (Figure whole : wholes()) {
            Map<String, Long> since = less(counted, settled, whole.id());
            boolean isTold = whole.smallNumbers() == SmallNumbers.SHOWN
                    || SmallGroups.isEnough(
                            since.values().stream().mapToLong(Long::longValue).sum());
            if (isTold) {
                tell(whole, month, counted, since);
                events().stream()
                        .filter(part -> part.breaksDown().equals(whole.id()))
                        .forEach(part -> tell(part, month, counted, less(counted, settled, part.id())));
            }
        }
    }

    private void tell(Figure figure, Period month, Map<String, Map<String, Long>> counted, Map<String, Long> since) {
        rows.publish(
                figure.id(), month, figure.smallNumbers() == SmallNumbers.SHOWN ? since : SmallGroups.merged(since));
        rows.settle(figure.id(), counted.getOrDefault(figure.id(), Map.of()));
    }

    private List<Figure> events() {
        return figures.all().stream()
                .filter(figure -> figure.kind() == Kind.EVENTS)
                .toList();
    }

    private List<Figure> wholes() {
        return events().stream().filter(figure -> figure.breaksDown().isEmpty()).toList();
    }

    private Map<String, Map<String, Long>> counted(LocalDate until) {
        Period all = new Period(BEGINNING, until);
        List<Asked> asked = events().stream()
                .map(figure -> new Asked(figure.id(), figure.id(), all))
                .toList();
        Count count = figures.read(asked, Set.of(StaffGroups.MANAGERS));
        Map<String, Map<String, Long>> counted = new HashMap<>();
        asked.forEach(one -> counted.put(one.figure(), count.of(one.figure()).parts()));
        return counted;
    }

    private static Map<String, Long> less(
            Map<String, Map<String, Long>> counted, Map<String, Map<String, Long>> settled, String figure) {
        Map<String, Long> now = counted.getOrDefault(figure, Map.of());
        Map<String, Long> before = settled.getOrDefault(figure, Map.of());
        Set<String> parts = new TreeSet<>(now.keySet());
        parts.addAll(before.keySet());
        Map<String, Long> since = new HashMap<>();
        parts.forEach(part -> since.put(part, now.getOrDefault(part, 0L) - before.getOrDefault(part, 0L)));
        return since;
    }
}
