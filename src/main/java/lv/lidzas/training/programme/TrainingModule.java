package lv.lidzas.training.programme;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Locale;
import lv.lidzas.values.Languages;

/**
 * What a programme teaches.
 *
 * @param code the same in each version that teaches it
 * @param mandatory whether nobody completes the programme without it
 * @param mode {@code inPerson}, {@code remote} or {@code mixed}
 */
@Embeddable
public record TrainingModule(
        String code, String title, String titleEnglish, BigDecimal hours, boolean mandatory, String mode) {

    public String title(Locale language) {
        return Languages.isEnglish(language) ? titleEnglish : title;
    }
}
