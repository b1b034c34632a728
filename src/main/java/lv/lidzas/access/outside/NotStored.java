package lv.lidzas.access.outside;

/** What a visitor asked for could not be kept, and the visitor has to be told so. */
public class NotStored extends RuntimeException {

    NotStored() {
        super("a request could not be stored");
    }
}
