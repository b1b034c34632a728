package lv.lidzas.cases.file;

import java.util.Locale;

/** How far a support case has come. */
public enum CaseStage {
    REQUESTED,
    INTAKE,
    ASSESSMENT,
    PLANNED,
    SUPPORTED,
    CLOSED;

    /** As stored, and as the code of forms. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static CaseStage of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
