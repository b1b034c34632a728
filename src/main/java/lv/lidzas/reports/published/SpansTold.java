package lv.lidzas.reports.published;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.reporting.Count;
import lv.lidzas.reporting.Figure;
import lv.lidzas.reporting.Figure.Kind;
import lv.lidzas.reporting.FigureCatalogue;
import lv.lidzas.reporting.FigureCatalogue.Asked;
import lv.lidzas.reporting.PartWords;
import lv.lidzas.reporting.Period;
import lv.lidzas.reporting.SmallGroups;
import lv.lidzas.reporting.SmallNumbers;
import org.springframework.stereotype.Component;

/** What is counted once in a period, or stands at its end, is told for months, quarters and years, in steps of five. */
@Component
class SpansTold {

    private final FigureCatalogue figures;
    private final PublishedRows rows;

    SpansTold(FigureCatalogue figures, PublishedRows rows) {
        this.figures = figures;
        this.rows = rows;
    }

    /** @param isLast whether it has just ended, so that what stands now stood at its end */
    void tell(Period span, boolean isLast) {
        List<Asked> asked = figures.all().stream()
                .filter(figure -> figure.kind() == Kind.ONCE || figure.kind() == Kind.NOW && isLast)
                // How many cases a colleague has is nobody else's business.
                .filter(figure -> figure.words().kind() != PartWords.Kind.COLLEAGUE)
                .map(figure -> new Asked(figure.id(), figure.id(), span))
                .toList();
        Count count = figures.read(asked, Set.of(StaffGroups.MANAGERS));
        asked.forEach(one -> rows.publish(
                one.figure(),
                span,
                told(figures.named(one.figure()), count.of(one.figure()).parts())));
    }

    private static Map<String, Long> told(Figure figure, Map<String, Long> parts) {
        if (figure.smallNumbers() == SmallNumbers.SHOWN) {
            return parts;
        }
        if (!SmallGroups.isEnough(
                parts.values().stream().mapToLong(Long::longValue).sum())) {
            return Map.of();
        }
        return SmallGroups.merged(parts).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, part -> SmallGroups.inSteps(part.getValue())));
    }
}
