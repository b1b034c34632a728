package lv.lidzas.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import lv.lidzas.base.Organisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class PostOfficeTest {

    private static final Organisation ORGANISATION = new Organisation(
            "Biedrība", "1", "Rīga", "Paraksts", "birojs@example.org", "+371 20000000", "+371 20000001");
    private static final MailIdentity IDENTITY = new MailIdentity("lidzas@example.org");
    private static final MailText TEXT = new MailText("Temats", "Teksts", "<p>Teksts</p>");

    @RegisterExtension
    static final GreenMailExtension SERVER =
            new GreenMailExtension(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Test
    void aRepeatBearsTheSameIdAndRepliesGoToTheOrganisation() throws Exception {
        for (int i = 0; i < 2; i++) {
            assertThat(send(SERVER.getSmtp().getPort(), "anna@example.org")).isTrue();
        }

        MimeMessage[] mails = SERVER.getReceivedMessages();
        assertThat(mails).hasSize(2);
        assertThat(mails).extracting(MimeMessage::getMessageID).containsOnly("<event-1@example.org>");
        assertThat(((InternetAddress) mails[0].getFrom()[0]).getPersonal())
                .as("says who writes")
                .isEqualTo("Biedrība");
        assertThat(mails[0].getReplyTo()[0]).hasToString("birojs@example.org");
        assertThat(mails[0].getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void anInternationalDomainGoesOutInItsAsciiForm() throws Exception {
        SERVER.purgeEmailFromAllMailboxes();

        assertThat(send(SERVER.getSmtp().getPort(), "anna@pērle.lv")).isTrue();

        assertThat(SERVER.getReceivedMessages()[0].getHeader("To", null)).isEqualTo("anna@xn--prle-bva.lv");
        assertThat(SERVER.getUserManager().getUserByEmail("anna@xn--prle-bva.lv"))
                .as("who the server was asked to bring it to")
                .isNotNull();
    }

    @Test
    void aDeadServerIsForAnotherTryAndItsFailureQuotesNoAddress() throws IOException {
        int nobody;
        try (ServerSocket socket = new ServerSocket(0)) {
            nobody = socket.getLocalPort();
        }
        assertThatThrownBy(() -> send(nobody, "anna@example.org"))
                .isInstanceOf(MailNotSent.class)
                .hasNoCause()
                .hasMessageNotContaining("anna");
    }

    @Test
    void anAddressRefusedForGoodIsNotTriedAgain() throws IOException {
        try (ServerSocket server = answering("RCPT", "550 No such user")) {
            assertThat(send(server.getLocalPort(), "nobody@example.org")).isFalse();
        }
        assertThat(send(1, "no address")).isFalse();
    }

    @Test
    void anAddressRefusedForNowIsTriedAgain() throws IOException {
        try (ServerSocket server = answering("RCPT", "450 Try later")) {
            assertThatThrownBy(() -> send(server.getLocalPort(), "anna@example.org"))
                    .isInstanceOf(MailNotSent.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"DATA", "."})
    void aMailThatIsRefusedForGoodWhenItComesOrHasComeIsNotTriedAgain(String moment) throws IOException {
        try (ServerSocket server = answering(moment, "554 Not accepted")) {
            assertThat(send(server.getLocalPort(), "anna@example.org")).isFalse();
        }
        try (ServerSocket server = answering(moment, "451 Try later")) {
            assertThatThrownBy(() -> send(server.getLocalPort(), "anna@example.org"))
                    .isInstanceOf(MailNotSent.class);
        }
    }

    @Test
    void aServerThatTakesNothingFromUsIsForSomebodyWhoRepairsIt() throws IOException {
        for (String answer : List.of("550 Sender refused", "530 Sign in first", "554 Not from there")) {
            try (ServerSocket server = answering("MAIL", answer)) {
                assertThatThrownBy(() -> send(server.getLocalPort(), "anna@example.org"))
                        .isInstanceOf(MailNotSent.class);
            }
        }
    }

    private static boolean send(int port, String to) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        return new PostOffice(sender, IDENTITY, ORGANISATION, LettersShown.style(ORGANISATION))
                .send(new Mail(to, TEXT, List.of(), Locale.forLanguageTag("lv"), IDENTITY.messageId("event-1")));
    }

    /** A mail server that answers this command so. */
    private static ServerSocket answering(String command, String answer) throws IOException {
        ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        CompletableFuture.runAsync(() -> {
            try (Socket client = server.accept();
                    BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream()));
                    PrintWriter out = new PrintWriter(client.getOutputStream(), true)) {
                out.print("220 test\r\n");
                out.flush();
                boolean content = false;
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    content = content && !line.equals(".");
                    if (!content) {
                        boolean begins = line.equals("DATA") && !command.equals("DATA");
                        content = begins;
                        out.print((line.startsWith(command) ? answer : begins ? "354 Go on" : "250 OK") + "\r\n");
                        out.flush();
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return server;
    }
}
