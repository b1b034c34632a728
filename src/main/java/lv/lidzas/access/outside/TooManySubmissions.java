package lv.lidzas.access.outside;

/** One address sent more than people do. */
public class TooManySubmissions extends RuntimeException {

    TooManySubmissions() {
        super("too many submissions");
    }
}
