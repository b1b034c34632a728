package lv.lidzas.support;

import static org.awaitility.Awaitility.await;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The mails that trial mode has written to its outbox folder. */
public final class Outbox {

    private final Path folder;

    public Outbox(Path home) {
        this.folder = home.resolve("outbox");
    }

    /** Waits for a mail to this address whose subject begins so, and returns the first personal link in its text. */
    public String linkIn(String address, String subject) {
        return await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(300))
                .until(() -> mailTo(address, subject), Optional::isPresent)
                .orElseThrow()
                .link();
    }

    /** Waits for a mail, in either language, that signs in on the own page, and returns the path of its link. */
    public String signInPath(String address) {
        return await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(300))
                .until(
                        () -> mailTo(address, "Saite uz jūsu lapu").or(() -> mailTo(address, "Link to your page")),
                        Optional::isPresent)
                .orElseThrow()
                .signInPath();
    }

    /** Waits for a mail to this address whose subject begins so. */
    public boolean hasMail(String address, String subject) {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(300))
                .until(() -> mailTo(address, subject).isPresent());
        return true;
    }

    private Optional<ReceivedMail> mailTo(String address, String subject) {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> mails =
                    files.filter(file -> file.toString().endsWith(".eml")).toList();
            for (Path file : mails) {
                try (InputStream in = Files.newInputStream(file)) {
                    ReceivedMail mail = ReceivedMail.of(new MimeMessage(null, in));
                    if (mail.to().contains(address) && mail.subject().startsWith(subject)) {
                        return Optional.of(mail);
                    }
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
