package lv.lidzas.notifications;

import java.util.Locale;
import org.springframework.context.MessageSource;

/** What the buttons of mails say. */
final class MailButtons {

    private MailButtons() {}

    /** @param placeholder of a link, see {@link MailLinks}; what has no words of its own is opened */
    static String words(MessageSource messages, String placeholder, Locale language) {
        String open = messages.getMessage("mails.button", null, language);
        return messages.getMessage("mails.button." + placeholder, null, open, language);
    }
}
