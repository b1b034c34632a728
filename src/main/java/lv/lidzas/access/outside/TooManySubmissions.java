package lv.lidzas.access.outside;

/** One address sent more than people do. */
class TooManySubmissions extends RuntimeException {

    TooManySubmissions() {
        super("too many submissions");
    }
}
