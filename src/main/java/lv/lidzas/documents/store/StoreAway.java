package lv.lidzas.documents.store;

/** The store does not answer, or not as one that may be used: it will be asked again. */
public final class StoreAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoreAway(Throwable cause) {
        super("the store of files is away", cause);
    }

    StoreAway() {
        super("the store of files is away");
    }
}
