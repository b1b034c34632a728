package lv.lidzas.cases.needs;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How somebody stands in one area of life.
 *
 * @param round counts the times it was asked, from 1
 * @param score from 1 (crisis) to 5 (needs nobody); {@code null} if it was not asked
 */
public record Need(int round, String area, @Nullable Integer score, @Nullable String note, LocalDate askedOn) {

    /** This one, with the score of before where it was not asked. */
    Need after(@Nullable Need before) {
        return score == null && before != null ? new Need(round, area, before.score, note, askedOn) : this;
    }
}
