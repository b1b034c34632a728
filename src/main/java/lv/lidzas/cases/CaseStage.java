package lv.lidzas.cases;

import java.util.Locale;

/** How far a support case has come. */
enum CaseStage {
    REQUESTED,
    INTAKE,
    ASSESSMENT,
    PLANNED,
    SUPPORTED,
    CLOSED;

    /** As stored, and as the code of forms. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static CaseStage of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
