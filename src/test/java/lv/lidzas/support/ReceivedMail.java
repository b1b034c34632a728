package lv.lidzas.support;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mail as its reader gets it.
 *
 * @param html {@code null} if there is no such part
 * @param calendar an attached calendar file; {@code null} if there is none
 */
public record ReceivedMail(
        String to,
        String subject,
        String plain,
        String html,
        String messageId,
        String replyTo,
        String language,
        String calendar) {

    private static final Pattern LINK = Pattern.compile("https?://\\S+?/saite/[A-Za-z0-9_-]+");

    private static final Pattern SIGN_IN = Pattern.compile("https?://[^/\\s]+(/mana/ieiet/[A-Za-z0-9_-]+)");

    static ReceivedMail of(MimeMessage mail) {
        try {
            String[] language = mail.getHeader("Content-Language");
            return new ReceivedMail(
                    mail.getAllRecipients()[0].toString(),
                    mail.getSubject(),
                    text(mail, "text/plain"),
                    text(mail, "text/html"),
                    mail.getMessageID(),
                    mail.getReplyTo()[0].toString(),
                    language == null ? null : language[0],
                    text(mail, "text/calendar"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first personal link in the plain text. */
    public String link() {
        return link(0);
    }

    /** A personal link in the plain text, counted from 0. */
    public String link(int number) {
        Matcher link = LINK.matcher(plain);
        for (int i = 0; link.find(); i++) {
            if (i == number) {
                return link.group();
            }
        }
        throw new AssertionError("no personal link number " + number + " in the mail “" + subject + "”");
    }

    /** Path of the link that signs in on the own page. */
    public String signInPath() {
        Matcher link = SIGN_IN.matcher(plain);
        if (!link.find()) {
            throw new AssertionError("no link to sign in in the mail “" + subject + "”");
        }
        return link.group(1);
    }

    /** What a link's address ends with. */
    public static String token(String link) {
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private static String text(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            Object content = part.getContent();
            String text = content instanceof InputStream bytes
                    ? new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    : content.toString();
            return text.replace("\r\n", "\n");
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                String text = text(inner, type);
                if (text != null) {
                    return text;
                }
            }
        }
        return null;
    }
}
