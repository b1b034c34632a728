package lv.lidzas.reports.file;

import java.time.Instant;
import java.util.List;
import lv.lidzas.reporting.Period;
import lv.lidzas.reports.frozen.FrozenFigure;
import org.jspecify.annotations.Nullable;

/**
 * All that stands in the files of a report.
 *
 * @param campaign its name; {@code null} for none
 * @param sentence that whoever pays wants to read; {@code null} for none
 * @param approvedAt the moment that the files say
 */
public record ReportText(
        String reference,
        String title,
        Period period,
        @Nullable String campaign,
        @Nullable String sentence,
        @Nullable String done,
        @Nullable String difficulties,
        @Nullable String plans,
        Instant approvedAt,
        List<FrozenFigure> figures) {

    List<FrozenFigure> in(FrozenFigure.Section section) {
        return figures.stream().filter(figure -> figure.section() == section).toList();
    }
}
