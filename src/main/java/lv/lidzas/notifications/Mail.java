package lv.lidzas.notifications;

import java.util.List;
import java.util.Locale;
import lv.lidzas.workflow.mails.Recipient;

/**
 * A mail as it goes out.
 *
 * @param to empty if no address is known
 */
record Mail(String to, MailText text, List<Recipient.Attachment> attachments, Locale language, String messageId) {}
