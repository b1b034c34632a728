package lv.lidzas.documents.store;

import java.util.UUID;

/** A file is not where its row says: the store answers, and does not have it. */
public final class FileMissing extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final UUID file;

    FileMissing(UUID file) {
        super("a file is not where its row says");
        this.file = file;
    }

    /** By which the store would have it. */
    public UUID file() {
        return file;
    }
}
