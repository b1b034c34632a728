package lv.lidzas.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A colleague has agreed to a pause or an end that a person asked for on the own page; published inside the step's transaction.
 *
 * @param person {@code P-} reference
 * @param stops whether the person ends the work; else it is a pause
 * @param askedOn the day of the person's word
 * @param from the first day of the pause; {@code null} for an end
 * @param until the last day of the pause, or of the work; {@code null} if the person has not said
 */
public record RequestGranted(
        String person, boolean stops, LocalDate askedOn, @Nullable LocalDate from, @Nullable LocalDate until) {}
