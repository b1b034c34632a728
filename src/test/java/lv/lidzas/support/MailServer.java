package lv.lidzas.support;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.server.AbstractServer;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** The one mail server of the test run. Tests write to addresses of their own, so that nobody has to empty it. */
public final class MailServer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Set<String> REFUSED = ConcurrentHashMap.newKeySet();
    private static final Set<String> DEFERRED = ConcurrentHashMap.newKeySet();
    private static final Set<String> REFUSED_CONTENT = ConcurrentHashMap.newKeySet();
    private static final int PORT;

    private static volatile CountDownLatch answers = new CountDownLatch(0);
    private static volatile boolean takesNothing;
    private static GreenMail server;

    static {
        server = started(0);
        PORT = server.getSmtp().getPort();
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of("spring.mail.host=127.0.0.1", "spring.mail.port=" + PORT)
                .applyTo(context);
    }

    public static int port() {
        return PORT;
    }

    /** What has been sent to an address, in the order received. */
    public static List<ReceivedMail> mailsTo(String address) {
        // The server's own list of mailboxes may grow while it is read.
        while (true) {
            try {
                return server.findReceivedMessages(user -> user.getEmail().equalsIgnoreCase(address), mail -> true)
                        .map(ReceivedMail::of)
                        .toList();
            } catch (ConcurrentModificationException grown) {
                Thread.onSpinWait();
            }
        }
    }

    /** Subjects of what has been sent to an address, in the order received. */
    public static List<String> subjectsTo(String address) {
        return mailsTo(address).stream().map(ReceivedMail::subject).toList();
    }

    public static ReceivedMail lastMailTo(String address) {
        List<ReceivedMail> all = mailsTo(address);
        return all.get(all.size() - 1);
    }

    /** The one mail to an address with this subject. */
    public static ReceivedMail mailTo(String address, String subject) {
        List<ReceivedMail> found = mailsTo(address).stream()
                .filter(mail -> mail.subject().equals(subject))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " mails “" + subject + "”; there are "
                    + mailsTo(address).stream().map(ReceivedMail::subject).toList());
        }
        return found.get(0);
    }

    /** From now on this address is refused for good. */
    public static void refuse(String address) {
        REFUSED.add(address.toLowerCase(Locale.ROOT));
    }

    /** This address is to be tried later, until the returned handle is closed. */
    public static Outage defer(String address) {
        DEFERRED.add(address.toLowerCase(Locale.ROOT));
        return () -> DEFERRED.remove(address.toLowerCase(Locale.ROOT));
    }

    /** From now on the address is known, and each mail to it refused for good when all of it has come. */
    public static void refuseContent(String address) {
        REFUSED_CONTENT.add(address.toLowerCase(Locale.ROOT));
    }

    /** Nobody listens until the returned handle is closed. Mails received so far are gone. */
    public static Outage die() {
        server.stop();
        return () -> server = started(PORT);
    }

    /** The server takes connections but answers no recipient until the returned handle is closed. */
    public static Outage hang() {
        CountDownLatch silence = new CountDownLatch(1);
        answers = silence;
        return silence::countDown;
    }

    /** The server answers, and wants every mail later, until the returned handle is closed. */
    public static Outage takeNothing() {
        takesNothing = true;
        return () -> takesNothing = false;
    }

    /** A time during which the server does not work. */
    public interface Outage extends AutoCloseable {

        @Override
        void close();
    }

    private static GreenMail started(int port) {
        GreenMail made = new Picky(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        made.start();
        return made;
    }

    /** Judges recipients, which the library's own server does not. */
    private static final class Picky extends GreenMail {

        Picky(ServerSetup setup) {
            super(setup);
        }

        @Override
        protected Map<String, AbstractServer> createServices(ServerSetup[] setups, Managers unused) {
            managers = new PickyManagers();
            return super.createServices(setups, managers);
        }
    }

    private static final class PickyManagers extends Managers {

        private final SmtpManager picky = new SmtpManager(getImapHostManager(), getUserManager()) {
            @Override
            public String checkRecipient(SmtpState state, MailAddress recipient) {
                try {
                    if (!answers.await(30, TimeUnit.SECONDS)) {
                        return "451 Try later";
                    }
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                if (takesNothing || DEFERRED.contains(recipient.getEmail().toLowerCase(Locale.ROOT))) {
                    return "451 Try later";
                }
                return REFUSED.contains(recipient.getEmail().toLowerCase(Locale.ROOT)) ? "550 No such user" : null;
            }

            @Override
            public String checkData(SmtpState state) {
                WatchedMails.read(ReceivedMail.of(state.getMessage().getMessage()));
                boolean refused = state.getMessage().getToAddresses().stream()
                        .anyMatch(to -> REFUSED_CONTENT.contains(to.getEmail().toLowerCase(Locale.ROOT)));
                return refused ? "554 Not accepted" : null;
            }
        };

        @Override
        public SmtpManager getSmtpManager() {
            return picky;
        }
    }
}
