package lv.lidzas.access.outside;

/** No link has this token. */
class UnknownLink extends RuntimeException {

    UnknownLink() {
        super("unknown link");
    }
}
