package lv.lidzas.people.consent;

import java.time.LocalDate;

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
        LocalDate withdrawnOn) {

    boolean holds() {
        return given && withdrawnOn == null;
    }
}
