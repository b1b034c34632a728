package lv.lidzas.people.join;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How somebody knows that two records are one person. */
public enum JoinReason {
    PERSON_SAID_SO("personSaidSo"),
    SAME_PAPERS("samePapers"),
    SAME_CONTACT("sameContact"),
    TYPED_TWICE("typedTwice"),
    KNOWN_TO_COLLEAGUE("knownToColleague");

    private final String code;

    JoinReason(String code) {
        this.code = code;
    }

    /** As pages and the database know it. */
    public String code() {
        return code;
    }

    /** Codes in the order in which they are offered. */
    static List<String> codes() {
        return Arrays.stream(values()).map(JoinReason::code).toList();
    }

    /** @return empty for a code that is none */
    static Optional<JoinReason> of(String code) {
        return Arrays.stream(values())
                .filter(reason -> reason.code.equals(code))
                .findFirst();
    }
}
