package lv.lidzas.notifications;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.base.Organisation;
import lv.lidzas.workflow.mails.MailTemplate;
import lv.lidzas.workflow.mails.MailTemplates;
import lv.lidzas.workflow.mails.Recipient;
import lv.lidzas.workflow.mails.Recipient.Addressee;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes a mail in the person's language. */
@Component
class MailWriter {

    private final MailTemplates templates;
    private final MailLinks links;
    private final SendLog log;
    private final MailIdentity identity;
    private final Organisation organisation;
    private final MessageSource messages;

    MailWriter(
            MailTemplates templates,
            MailLinks links,
            SendLog log,
            MailIdentity identity,
            Organisation organisation,
            MessageSource messages) {
        this.templates = templates;
        this.links = links;
        this.log = log;
        this.identity = identity;
        this.organisation = organisation;
        this.messages = messages;
    }

    /** Its links work, and the log knows of it, before anybody can read it and whatever becomes of the step. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    Mail write(Letter letter, Recipient recipient, Addressee to) {
        Locale language = to.language();
        Map<String, String> values = values(to);
        values.put("linkEnds", links.ends(letter, language));
        MailTemplate template = templates.latest(letter.template(), language);
        MailText text = MailText.of(
                template,
                values,
                links.of(letter, template, to),
                links.lines(letter, recipient),
                name -> MailButtons.words(messages, name, language));
        String messageId = identity.messageId(letter.eventId());
        log.begin(letter, to.person(), messageId);
        return new Mail(
                to.email() == null ? "" : to.email(),
                text,
                recipient.attachments(letter.template(), letter.reference()),
                language,
                messageId);
    }

    private Map<String, String> values(Addressee to) {
        Map<String, String> values = new HashMap<>(to.facts());
        values.put("name", to.name());
        values.put("organisation.name", organisation.name());
        values.put("organisation.email", organisation.email());
        values.put("organisation.phone", organisation.phone());
        values.replaceAll((name, value) -> value == null ? "" : value);
        return values;
    }
}
