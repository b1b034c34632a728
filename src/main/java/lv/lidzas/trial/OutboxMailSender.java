package lv.lidzas.trial;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Writes what would be sent into the {@link Outbox}. */
class OutboxMailSender extends JavaMailSenderImpl {

    private final Outbox outbox;

    OutboxMailSender(Outbox outbox) {
        this.outbox = outbox;
        setDefaultEncoding("UTF-8");
    }

    @Override
    protected void doSend(MimeMessage[] mails, Object[] originals) {
        for (MimeMessage mail : mails) {
            try {
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
}
