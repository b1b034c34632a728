package lv.lidzas.documents;

import java.util.Locale;

/** A file that is not kept. Its message is the reason's code: neither names anybody, nor quotes the file. */
public final class DocumentRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** Installations without a key keep no files. */
        NOT_KEPT,
        NO_FILE,
        NO_KIND,
        /** This kind about this record, by this sender. */
        NOT_ALLOWED,
        TOO_LARGE,
        /** No type that is taken at all. */
        UNKNOWN_TYPE,
        HEIC,
        /** A type that this kind is not taken as. */
        WRONG_TYPE,
        /** Name or declared type say something else than the content. */
        MISMATCH,
        UNREADABLE,
        TOO_MANY_PIXELS,
        ENCRYPTED,
        ACTIVE,
        CONTAINER,
        VIRUS,
        TOO_MANY_TODAY,
        BUSY,
        /** Where files stand does not answer now. */
        AWAY
    }

    private final Reason reason;
    private final int megabytes;

    public DocumentRefused(Reason reason) {
        this(reason, 0);
    }

    /** @param megabytes how large it may be at most */
    public DocumentRefused(Reason reason, int megabytes) {
        super(reason.name());
        this.reason = reason;
        this.megabytes = megabytes;
    }

    public Reason reason() {
        return reason;
    }

    public int megabytes() {
        return megabytes;
    }

    /** Key of the sentence that says it. */
    public String key() {
        return "document.refused." + reason.name().toLowerCase(Locale.ROOT);
    }
}
