package lv.lidzas.volunteers.consent;

import lv.lidzas.people.consent.Consent;
import org.jspecify.annotations.Nullable;

/**
 * How somebody stands to one purpose.
 *
 * @param latest what was said last; {@code null} if nothing was
 * @param changed whether the text is another one since
 * @param askable whether an answer can be given
 * @param guardianFirst whether only a guardian's word is missing before it can be given
 */
record Standing(
        ConsentPurpose purpose, @Nullable Consent latest, boolean changed, boolean askable, boolean guardianFirst) {

    boolean holds() {
        return latest != null && latest.holds();
    }
}
