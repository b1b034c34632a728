package lv.lidzas.notifications;

import jakarta.activation.FileTypeMap;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.ByteArrayDataSource;
import jakarta.mail.util.StreamProvider;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import lv.lidzas.base.Organisation;
import lv.lidzas.values.EmailAddress;
import lv.lidzas.workflow.mails.Recipient;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.util.MailStreamProvider;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.ConfigurableMimeFileTypeMap;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands one mail to the mail server and understands its answer. */
@Component
class PostOffice {

    private static final int PERMANENT = 500;

    /** What a server is told when it knows sender and recipient: that the mail comes, and that it is complete. */
    private static final Set<String> CONTENT = Set.of("DATA", ".");

    static {
        // The library would look for it through every jar, anew for each part of each mail.
        System.setProperty(StreamProvider.class.getName(), MailStreamProvider.class.getName());
    }

    private final JavaMailSender sender;
    private final MailIdentity identity;
    private final Organisation organisation;
    private final HouseStyle style;

    PostOffice(JavaMailSender sender, MailIdentity identity, Organisation organisation, HouseStyle style) {
        this.sender = sender;
        this.identity = identity;
        this.organisation = organisation;
        this.style = style;
    }

    /**
     * The one place where a mail leaves the house.
     *
     * @return whether the address took it; {@code false} if it never will
     * @throws MailNotSent if another try may succeed
     */
    boolean send(Mail mail) {
        EmailAddress address = EmailAddress.read(mail.to()).value();
        if (address == null) {
            return false;
        }
        try {
            sender.send(message(mail, address));
            return true;
        } catch (MailSendException e) {
            if (isRefusedForGood(e)) {
                return false;
            }
            throw new MailNotSent();
        } catch (MessagingException | org.springframework.mail.MailException e) {
            // The cause quotes addresses.
            throw new MailNotSent();
        }
    }

    private MimeMessage message(Mail mail, EmailAddress address) throws MessagingException {
        MimeMessage message = new KeptId(mail.messageId());
        MimeMessageHelper parts = new Parts(message);
        parts.setFrom(from());
        if (!organisation.email().isBlank()) {
            parts.setReplyTo(organisation.email());
        }
        parts.setTo(address.carried());
        parts.setSubject(mail.text().subject());
        parts.setText(style.plain(mail.text()), style.html(mail.text(), mail.language()));
        for (Recipient.Attachment attachment : mail.attachments()) {
            parts.addAttachment(
                    attachment.fileName(), new ByteArrayDataSource(attachment.content(), attachment.contentType()));
        }
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", mail.language().getLanguage());
        return message;
    }

    private static boolean isRefusedForGood(MailSendException failure) {
        for (Exception one : failure.getMessageExceptions()) {
            for (Exception cause = one; cause instanceof MessagingException answer; cause = answer.getNextException()) {
                if (isRefusedForGood(answer)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Of the address, or of this mail to it; what a server has against us as sender is our own to repair. */
    private static boolean isRefusedForGood(MessagingException answer) {
        if (answer instanceof SMTPAddressFailedException refused) {
            return refused.getReturnCode() >= PERMANENT;
        }
        return answer instanceof SMTPSendFailedException refused
                && refused.getReturnCode() >= PERMANENT
                && CONTENT.contains(refused.getCommand().strip());
    }

    /** With a name in any case: an address alone tells nobody who writes. */
    private InternetAddress from() throws MessagingException {
        InternetAddress from = new InternetAddress(identity.from());
        if (from.getPersonal() == null && !organisation.name().isBlank()) {
            try {
                from.setPersonal(organisation.name(), StandardCharsets.UTF_8.name());
            } catch (UnsupportedEncodingException e) {
                throw new IllegalStateException(e);
            }
        }
        return from;
    }

    /** Names of file types are read once, not for each mail: ours say of what type they are. */
    private static final class Parts extends MimeMessageHelper {

        private static final FileTypeMap TYPES = new ConfigurableMimeFileTypeMap();

        Parts(MimeMessage message) throws MessagingException {
            super(message, MULTIPART_MODE_MIXED_RELATED, "UTF-8");
        }

        @Override
        protected FileTypeMap getDefaultFileTypeMap(MimeMessage message) {
            return TYPES;
        }
    }

    /** Saving a message gives it a new id; this one keeps its own. */
    private static final class KeptId extends MimeMessage {

        private final String id;

        KeptId(String id) {
            super((jakarta.mail.Session) null);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
