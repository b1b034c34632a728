package lv.lidzas.trial;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Map;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Writes what would be sent into the {@link Outbox}. Like a real server it does not know every address. */
class OutboxMailSender extends JavaMailSenderImpl {

    /** Nobody has an address of this domain, so that a trial shows what happens then. */
    private static final String UNKNOWN = "@nav.example.org";

    private final Outbox outbox;

    OutboxMailSender(Outbox outbox) {
        this.outbox = outbox;
        setDefaultEncoding("UTF-8");
    }

    @Override
    protected void doSend(MimeMessage[] mails, Object[] originals) {
        for (MimeMessage mail : mails) {
            try {
                refuseUnknown(mail);
                String id = mail.getMessageID();
                mail.saveChanges();
                if (id != null) {
                    mail.setHeader("Message-ID", id);
                }
            } catch (MessagingException e) {
                throw new MailPreparationException(e);
            }
            outbox.add(mail);
        }
    }

    private static void refuseUnknown(MimeMessage mail) throws MessagingException {
        for (Address address : mail.getAllRecipients()) {
            if (address.toString().contains(UNKNOWN)) {
                throw new MailSendException(Map.of(
                        mail, new SMTPAddressFailedException((InternetAddress) address, "RCPT", 550, "no such user")));
            }
        }
    }
}
