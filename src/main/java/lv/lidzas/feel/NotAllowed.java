package lv.lidzas.feel;

/** An expression is something else than plain tests and comparisons. Its message quotes nothing. */
public final class NotAllowed extends Exception {

    private final Why why;
    private final String what;

    NotAllowed(Why why, String what) {
        super(why.name(), null, false, false);
        this.why = why;
        this.what = what;
    }

    /** What is the matter. */
    public enum Why {
        /** Longer, or with more brackets in brackets, than anybody writes by hand. */
        TOO_LONG,
        /** A sign that no plain expression needs. */
        SIGN,
        /** The engine's parser does not take it. */
        NOT_FEEL,
        /** A word without quotes, which would be a variable. */
        WORD,
        /** Valid FEEL that computes, calls, navigates or repeats. */
        COMPUTES
    }

    public Why why() {
        return why;
    }

    /** @return the sign, the word or the whole expression that is meant */
    public String what() {
        return what;
    }
}
