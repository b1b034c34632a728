package lv.lidzas.people.erasure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Why somebody is to be erased. */
public enum ErasureReason {
    ASKED("asked"),
    MISTAKE("mistake"),
    NOT_NEEDED("notNeeded");

    private final String code;

    ErasureReason(String code) {
        this.code = code;
    }

    /** As forms and the database know it. */
    public String code() {
        return code;
    }

    /** Codes in the order in which they are offered. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(ErasureReason::code).toList();
    }

    /** @return empty for a code that is none */
    public static Optional<ErasureReason> of(String code) {
        return Arrays.stream(values())
                .filter(reason -> reason.code.equals(code))
                .findFirst();
    }
}
