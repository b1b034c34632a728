package lv.lidzas.volunteers.screening;

import lv.lidzas.values.Coded;

/** What follows from what was said about another role. */
enum WeighedAs implements Coded {
    /** The role stays. */
    TRUSTED("trusted"),
    /** The role becomes another one, in which nobody is supported alone. */
    OTHER_ROLE("otherRole");

    private final String code;

    WeighedAs(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
