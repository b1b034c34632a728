package lv.lidzas.cases.file;

import java.util.EnumSet;
import java.util.List;
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

    /** Codes of the stages in which a case is open, in their order. */
    public static List<String> openCodes() {
        return EnumSet.complementOf(EnumSet.of(CLOSED)).stream()
                .map(CaseStage::code)
                .toList();
    }

    static CaseStage of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
