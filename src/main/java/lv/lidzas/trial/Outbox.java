package lv.lidzas.trial;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
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
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The folder that mails of a trial go to: one {@code .eml} file each, its name the time it was written. */
class Outbox {

    private static final Pattern NAME = Pattern.compile("[0-9]{13,19}\\.eml");

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

    private Mail read(String file) {
        try (InputStream in = Files.newInputStream(folder.resolve(file))) {
            MimeMessage mail = new MimeMessage(null, in);
            String to =
                    Arrays.stream(mail.getAllRecipients()).map(Object::toString).collect(Collectors.joining(", "));
            return new Mail(file, mail.getSubject(), to, plainText(mail));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
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
