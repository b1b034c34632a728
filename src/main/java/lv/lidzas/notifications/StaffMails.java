package lv.lidzas.notifications;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import lv.lidzas.workflow.mails.MailTemplate;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Mails to colleagues about the system itself. They are no steps of processes, so that they can tell of a process that has
 * stopped, and stop none. They hold nothing about a person.
 */
@Component
public class StaffMails {

    private final PostOffice post;
    private final MailIdentity identity;
    private final MessageSource messages;

    StaffMails(PostOffice post, MailIdentity identity, MessageSource messages) {
        this.post = post;
        this.identity = identity;
        this.messages = messages;
    }

    /** What the mail server said. */
    public enum Answer {
        TAKEN,
        /** It never will be. */
        REFUSED,
        /** Another try may succeed. */
        LATER
    }

    /**
     * Sends one mail now.
     *
     * @param text subject, blank line, Markdown with placeholders
     * @param values by placeholder; each may have several lines
     * @param links addresses of ours by placeholder
     * @param event the same for each try
     */
    public Answer send(
            String email,
            Locale language,
            String text,
            Map<String, String> values,
            Map<String, String> links,
            String event) {
        Map<String, List<String>> addresses = new TreeMap<>();
        links.forEach((name, link) -> addresses.put(name, List.of(link)));
        MailText written = MailText.of(
                MailTemplate.parse(text.getBytes(StandardCharsets.UTF_8)),
                values,
                addresses,
                name -> MailButtons.words(messages, name, language));
        String id =
                UUID.nameUUIDFromBytes(event.getBytes(StandardCharsets.UTF_8)).toString();
        try {
            return post.send(new Mail(email, written, List.of(), language, identity.messageId(id)))
                    ? Answer.TAKEN
                    : Answer.REFUSED;
        } catch (MailNotSent later) {
            return Answer.LATER;
        }
    }
}
