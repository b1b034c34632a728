package lv.lidzas.people.consent;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody decided about one purpose.
 *
 * @param purpose code
 * @param withdrawnOn {@code null} while it holds
 */
public record Consent(
        String purpose,
        boolean given,
        String textVersion,
        String language,
        String obtainedBy,
        LocalDate decidedOn,
        @Nullable LocalDate withdrawnOn) {

    boolean holds() {
        return given && withdrawnOn == null;
    }
}
