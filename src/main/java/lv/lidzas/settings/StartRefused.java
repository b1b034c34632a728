package lv.lidzas.settings;

/** The application must not start like this; the message is one sentence for whoever runs it. */
public class StartRefused extends RuntimeException {

    public StartRefused(String sentence) {
        super(sentence);
    }

    public StartRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
