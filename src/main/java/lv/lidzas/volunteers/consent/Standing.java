package lv.lidzas.volunteers.consent;

import java.util.Locale;
import java.util.Objects;
import lv.lidzas.people.consent.Consent;
import lv.lidzas.values.Written;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

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

    /** What was said last, and on which day. */
    String inWords(MessageSource messages, Locale language) {
        String said = Objects.requireNonNull(
                messages.getMessage("volunteer.consent." + ConsentOwnSection.said(latest), null, language));
        return latest == null
                ? said
                : Objects.requireNonNull(messages.getMessage(
                        "volunteer.consent.standing",
                        new Object[] {said, Written.date(ConsentOwnSection.on(latest), language)},
                        language));
    }
}
