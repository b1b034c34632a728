package lv.lidzas.volunteers.agreement;

import lv.lidzas.values.Coded;

/** How an agreement was signed or accepted. */
enum Signed implements Coded {
    PAPER("paper"),
    E_SIGNATURE("eSignature"),
    /** Read and accepted by link. */
    LINK("link"),
    /** Accepted otherwise, as a colleague has written down. */
    COLLEAGUE("colleague");

    private final String code;

    Signed(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether it is in writing as the law means it. */
    boolean inWriting() {
        return this == PAPER || this == E_SIGNATURE;
    }
}
