package lv.lidzas.access.programs;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an application password is for. A code, because free text would be one more place for names. */
enum Purpose {
    MODELER,
    SCRIPT,
    REPORTING;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Purpose> of(String code) {
        return Arrays.stream(values())
                .filter(purpose -> purpose.code().equals(code))
                .findFirst();
    }
}
