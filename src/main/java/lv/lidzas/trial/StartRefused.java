package lv.lidzas.trial;

/** The application must not start like this; the message is one sentence for whoever runs it. */
class StartRefused extends RuntimeException {

    StartRefused(String sentence) {
        super(sentence);
    }

    StartRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
