package lv.lidzas.support;

import static org.awaitility.Awaitility.await;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The mails that trial mode has written to its outbox folder. */
public final class Outbox {

    private static final Pattern LINK = Pattern.compile("https?://\\S+?/saite/[A-Za-z0-9_-]+");

    private final Path folder;

    public Outbox(Path home) {
        this.folder = home.resolve("outbox");
    }

    /** Waits for a mail to this address whose subject begins so, and returns the first personal link in its text. */
    public String linkIn(String address, String subject) {
        String text = await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(300))
                .until(() -> textOf(address, subject), Optional::isPresent)
                .orElseThrow();
        Matcher link = LINK.matcher(text);
        if (!link.find()) {
            throw new AssertionError("no personal link in the mail «" + subject + "»");
        }
        return link.group();
    }

    private Optional<String> textOf(String address, String subject) {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> mails =
                    files.filter(file -> file.toString().endsWith(".eml")).toList();
            for (Path file : mails) {
                try (InputStream in = Files.newInputStream(file)) {
                    MimeMessage mail = new MimeMessage(null, in);
                    if (mail.getAllRecipients()[0].toString().contains(address)
                            && mail.getSubject().startsWith(subject)) {
                        return Optional.of(plainText(mail));
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

    private static String plainText(Part part) throws MessagingException, IOException {
        Object content = part.getContent();
        if (content instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                String text = plainText(inner);
                if (text != null) {
                    return text;
                }
            }
            return null;
        }
        return part.isMimeType("text/plain") ? content.toString() : null;
    }
}
