package lv.lidzas.notifications;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lv.lidzas.notifications.SendLog.Outcome;
import lv.lidzas.web.Organisation;
import lv.lidzas.web.SiteAddress;
import lv.lidzas.workflow.HeldMails;
import lv.lidzas.workflow.MailTemplate;
import lv.lidzas.workflow.MailTemplates;
import lv.lidzas.workflow.Recipient;
import lv.lidzas.workflow.Recipient.Addressee;
import lv.lidzas.workflow.Step;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One mail per event: looked up, written, sent and logged. */
@Service
class Mails {

    private final ObjectProvider<Recipient> recipients;
    private final MailTemplates templates;
    private final MailLinks links;
    private final PostOffice post;
    private final SendLog log;
    private final MailIdentity identity;
    private final Organisation organisation;
    private final SiteAddress site;
    private final UndeliverableMails undeliverable;
    private final HeldMails held;

    Mails(
            ObjectProvider<Recipient> recipients,
            MailTemplates templates,
            MailLinks links,
            PostOffice post,
            SendLog log,
            MailIdentity identity,
            Organisation organisation,
            SiteAddress site,
            UndeliverableMails undeliverable,
            HeldMails held) {
        this.recipients = recipients;
        this.templates = templates;
        this.links = links;
        this.post = post;
        this.log = log;
        this.identity = identity;
        this.organisation = organisation;
        this.site = site;
        this.undeliverable = undeliverable;
        this.held = held;
    }

    @Transactional
    void send(Step step) {
        if (held.isDiscarded(step.eventId()) || log.isDone(step.eventId())) {
            return;
        }
        String template = step.property("template");
        Recipient recipient = recipient(step.property("recipient"));
        Optional<Addressee> addressee = recipient.addressee(step.reference());
        if (addressee.isEmpty()) {
            return;
        }
        Addressee to = addressee.get();
        Locale language = to.language();
        Map<String, String> values = values(to);
        values.put("linkEnds", links.ends(step, language));
        MailTemplate latest = templates.latest(template, language);
        MailText text = MailText.of(latest, values, links.of(step, latest, to));
        String messageId = identity.messageId(step.eventId());
        String email = to.email() == null ? "" : to.email();
        boolean taken = !email.isBlank()
                && post.send(email, text, recipient.attachments(template, step.reference()), language, messageId);
        log.add(step.eventId(), step.reference(), template, messageId, taken ? Outcome.SENT : Outcome.UNDELIVERABLE);
        if (!taken && recipient.isCalledWhenRefused()) {
            undeliverable.report(step.reference());
        }
    }

    private Recipient recipient(String name) {
        return recipients.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no recipient of this name"));
    }

    private Map<String, String> values(Addressee to) {
        Map<String, String> values = new HashMap<>(to.facts());
        values.put("name", to.name());
        values.put("myPage", site.of("/mana"));
        values.put("organisation.name", organisation.name());
        values.put("organisation.email", organisation.email());
        values.put("organisation.phone", organisation.phone());
        values.replaceAll((name, value) -> value == null ? "" : value);
        return values;
    }
}
