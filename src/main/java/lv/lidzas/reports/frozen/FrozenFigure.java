package lv.lidzas.reports.frozen;

import java.math.BigDecimal;
import lv.lidzas.reporting.Period;
import org.jspecify.annotations.Nullable;

/**
 * A number as it stands in a report.
 *
 * @param figure id, by which the numbers of one table are found
 * @param part code of the group; empty for all together
 * @param number {@code null} if none was given out; the least where it is told in steps
 * @param upper the greatest that it may be where it is told in steps, otherwise {@code null}
 * @param shown the number, or why there is none, in words
 */
public record FrozenFigure(
        Section section,
        String figure,
        String name,
        String rule,
        String unit,
        Period period,
        String part,
        String partName,
        @Nullable BigDecimal number,
        @Nullable BigDecimal upper,
        String shown) {

    /** The table that it stands in. */
    public enum Section {
        /** Of the whole period. */
        WHOLE,
        /** Month by month. */
        MONTH,
        /** By groups. */
        PART;

        String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
