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

    /** Whether the person may be asked once more: it was taken back, or it is about an older text. A refusal is not. */
    public boolean mayBeAskedAgain() {
        return given && (withdrawnOn != null || !textVersion.equals(Consents.TEXT_VERSION));
    }

    /** Whether it was given and not taken back. */
    public boolean holds() {
        return given && withdrawnOn == null;
    }
}
