package lv.lidzas.access.outside;

/** There is no such form, or none that everybody may see. */
class NotPublic extends RuntimeException {

    NotPublic() {
        super("no such public form");
    }
}
