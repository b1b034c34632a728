package lv.lidzas.notifications;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.ByteArrayDataSource;
import java.util.List;
import java.util.Locale;
import lv.lidzas.values.EmailAddress;
import lv.lidzas.web.Organisation;
import lv.lidzas.workflow.Recipient;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Hands one mail to the mail server and understands its answer. */
@Component
class PostOffice {

    private static final int PERMANENT = 500;

    private final JavaMailSender sender;
    private final MailIdentity identity;
    private final Organisation organisation;

    PostOffice(JavaMailSender sender, MailIdentity identity, Organisation organisation) {
        this.sender = sender;
        this.identity = identity;
        this.organisation = organisation;
    }

    /**
     * @return whether the address took it; {@code false} if it never will
     * @throws MailNotSent if another try may succeed
     */
    boolean send(
            String email, MailText text, List<Recipient.Attachment> attachments, Locale language, String messageId) {
        MimeMessage mail = new KeptId(messageId);
        EmailAddress address = EmailAddress.read(email).value();
        if (address == null) {
            return false;
        }
        try {
            MimeMessageHelper parts =
                    new MimeMessageHelper(mail, MimeMessageHelper.MULTIPART_MODE_MIXED_RELATED, "UTF-8");
            parts.setFrom(identity.from());
            parts.setReplyTo(organisation.email());
            parts.setTo(address.carried());
            parts.setSubject(text.subject());
            parts.setText(text.plain() + plainFooter(), page(text.html(), language));
            for (Recipient.Attachment attachment : attachments) {
                parts.addAttachment(
                        attachment.fileName(), new ByteArrayDataSource(attachment.content(), attachment.contentType()));
            }
            mail.setHeader("Auto-Submitted", "auto-generated");
            mail.setHeader("Content-Language", language.getLanguage());
            sender.send(mail);
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

    private static boolean isRefusedForGood(MailSendException failure) {
        for (Exception one : failure.getMessageExceptions()) {
            for (Exception cause = one; cause instanceof MessagingException answer; cause = answer.getNextException()) {
                if (cause instanceof SMTPAddressFailedException refused && refused.getReturnCode() >= PERMANENT) {
                    return true;
                }
            }
        }
        return false;
    }

    private String plainFooter() {
        return "\n\n-- \n" + organisation.name() + "\n" + organisation.phone() + "\n" + organisation.email() + "\n";
    }

    private String page(String body, Locale language) {
        return "<!DOCTYPE html><html lang=\"" + language.getLanguage()
                + "\"><head><meta charset=\"utf-8\"></head><body style=\"font-family:sans-serif;line-height:1.5;"
                + "max-width:38em;margin:1.5em auto;padding:0 1em\">" + body
                + "<hr><p style=\"color:#555\">" + HtmlUtils.htmlEscape(organisation.name(), "UTF-8") + "<br>"
                + HtmlUtils.htmlEscape(organisation.phone(), "UTF-8") + "<br>"
                + HtmlUtils.htmlEscape(organisation.email(), "UTF-8") + "</p></body></html>";
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
