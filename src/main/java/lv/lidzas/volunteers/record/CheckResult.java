package lv.lidzas.volunteers.record;

import java.util.Arrays;
import lv.lidzas.values.Coded;

/** What a record check has shown; never which offence. */
enum CheckResult implements Coded {
    CLEARED("cleared"),
    NOT_CLEARED("notCleared"),
    /** Convicted, but allowed by the Children's Protection Centre, within limits. */
    PERMIT("permit");

    private final String code;

    CheckResult(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether contact with children follows from it. */
    boolean allowsChildContact() {
        return this != NOT_CLEARED;
    }

    static CheckResult of(String code) {
        return Arrays.stream(values())
                .filter(result -> result.code.equals(code))
                .findFirst()
                .orElseThrow();
    }
}
