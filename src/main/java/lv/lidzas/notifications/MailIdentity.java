package lv.lidzas.notifications;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** Who mails come from: {@code LIDZAS_MAIL_FROM}. */
@ConfigurationProperties("lidzas.mail")
record MailIdentity(String from) {

    /** The same for each try of an event, so that a mail server or reader recognises the repeat. */
    String messageId(String eventId) {
        return "<" + eventId + from.substring(from.lastIndexOf('@')).replace(">", "") + ">";
    }
}
