package lv.lidzas.access.outside;

/** The link was used, or what it led to does not wait any more. */
class LinkOver extends RuntimeException {

    LinkOver() {
        super("link is over");
    }
}
