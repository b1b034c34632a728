package lv.lidzas.trial;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.lidzas.values.EmailAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder that mails of a trial go to: one {@code .eml} file each, its name the time it was written. */
class Outbox {

    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);
    private static final Pattern NAME = Pattern.compile("[0-9]{13,19}\\.eml");

    /** Headers that another program wrote may hold letters as they are. */
    private static final Session UTF_8 = Session.getInstance(properties());

    private final Path folder;
    private final Clock clock;
    private final AtomicLong last = new AtomicLong();

    Outbox(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    void add(MimeMessage mail) {
        long number = last.updateAndGet(before -> Math.max(before + 1, clock.millis()));
        try {
            Files.createDirectories(folder);
            Path unfinished = folder.resolve(number + ".part");
            try (OutputStream out = Files.newOutputStream(unfinished)) {
                mail.writeTo(out);
            }
            Files.move(unfinished, folder.resolve(number + ".eml"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The newest first. */
    List<Mail> newest(int most) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(NAME.asMatchPredicate())
                    .sorted(Comparator.reverseOrder())
                    .limit(most)
                    .map(this::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Mail> find(String file) {
        return NAME.matcher(file).matches() && Files.exists(folder.resolve(file))
                ? Optional.of(read(file))
                : Optional.empty();
    }

    private static Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("mail.mime.allowutf8", "true");
        return properties;
    }

    private Mail read(String file) {
        try (InputStream in = Files.newInputStream(folder.resolve(file))) {
            MimeMessage mail = new MimeMessage(UTF_8, in);
            return new Mail(file, orEmpty(mail.getSubject()), recipients(mail), plainText(mail));
        } catch (IOException | MessagingException | RuntimeException e) {
            // One file that cannot be read must not take the whole list away.
            LOG.warn("a mail of the outbox cannot be read: {}", e.getClass().getName());
            return new Mail(file, file, "", "");
        }
    }

    /** The header itself, because its parser refuses addresses that were mailed to all the same. */
    private static String recipients(MimeMessage mail) throws MessagingException {
        String to = orEmpty(mail.getHeader("To", ", "));
        return Arrays.stream(to.split(","))
                .map(String::strip)
                .map(EmailAddress::shown)
                .collect(Collectors.joining(", "));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    private static String plainText(Part part) throws MessagingException, IOException {
        if (part.isMimeType("text/plain")) {
            return part.getContent().toString();
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                String text = plainText(parts.getBodyPart(i));
                if (!text.isEmpty()) {
                    return text;
                }
            }
        }
        return "";
    }

    /** A mail as the pages show it. */
    record Mail(String file, String subject, String to, String text) {

        private static final Pattern LINK = Pattern.compile("(?=https?://)|(?<=https?://[^\\s<>]{1,500})(?=[\\s<>])");

        /** The text cut where links begin and end, so that a page can make them clickable. */
        public List<String> pieces() {
            return List.of(LINK.split(text));
        }
    }
}
