package lv.lidzas.reports.page;

import java.time.LocalDate;
import java.util.Map;
import lv.lidzas.reporting.Figure;
import lv.lidzas.reporting.Period;
import lv.lidzas.reports.words.NumberText;
import org.jspecify.annotations.Nullable;

/**
 * What was read for a page.
 *
 * @param period counted
 * @param given whether they are numbers that were given out, not those of the moment
 * @param now by figure and part
 * @param before the same of the period before
 * @param months by the first day of each month and by figure, for the charts
 */
record Numbers(
        Period period,
        boolean given,
        Map<String, Map<String, Long>> now,
        Map<String, Map<String, Long>> before,
        Map<LocalDate, Map<String, Long>> months) {

    /** Whether the figure is told beside its parts: what follows from steps is no number that was given out. */
    boolean tellsWhole(Figure figure) {
        return !NumberText.isKnownByPartsAlone(figure, given);
    }

    /** @return {@code null} if nothing was told of it; of one that {@link #tellsWhole} */
    @Nullable
    Long number(String figure) {
        return sum(now.get(figure));
    }

    @Nullable
    Long numberBefore(String figure) {
        return sum(before.get(figure));
    }

    Map<String, Long> parts(String figure) {
        return now.getOrDefault(figure, Map.of());
    }

    private static @Nullable Long sum(@Nullable Map<String, Long> parts) {
        return parts == null
                ? null
                : Long.valueOf(
                        parts.values().stream().mapToLong(Long::longValue).sum());
    }
}
