package lv.lidzas.volunteers.consent;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a volunteer is asked for, each by itself. */
enum ConsentPurpose {

    /** Pictures on which the volunteer is seen, where the organisation tells of its work. */
    PHOTOS,
    /** News and invitations that the work does not need. */
    MAILING;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Key of the answer in forms. */
    String key() {
        return code() + "Consent";
    }

    /** Name of the declared text, and its key in forms. */
    String text() {
        return key() + "Text";
    }

    /** Key of the text in forms that the volunteer fills in alone. */
    String asked() {
        return key() + "Asked";
    }

    /** Key of how the consent stands, in forms. */
    String standing() {
        return key() + "Standing";
    }

    static Optional<ConsentPurpose> of(String code) {
        return Arrays.stream(values())
                .filter(purpose -> purpose.code().equals(code))
                .findFirst();
    }
}
