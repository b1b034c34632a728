package lv.lidzas.support;

import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/** Every mail of the run is read as it comes: its reader is called by the first name, and nobody else by any. */
public final class WatchedMails {

    private static final Queue<String> LEAKS = new ConcurrentLinkedQueue<>();

    private WatchedMails() {}

    static void read(ReceivedMail mail) {
        leak(mail).ifPresent(LEAKS::add);
    }

    /** Subjects of mails that hold more of anybody than that. */
    public static List<String> leaks() {
        return List.copyOf(LEAKS);
    }

    /** @return the subject, if the subject or the text tells who somebody is */
    public static Optional<String> leak(ReceivedMail mail) {
        return Stream.of(mail.subject(), mail.plain(), mail.html(), mail.calendar())
                .filter(text -> text != null && Canary.isIn(text))
                .findFirst()
                .map(text -> mail.subject());
    }
}
