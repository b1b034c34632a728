package lv.lidzas.notifications;

import lv.lidzas.workflow.mails.Recipient;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Whom mails go to, by the name that diagrams use. */
@Component
class Recipients {

    private final ObjectProvider<Recipient> recipients;

    Recipients(ObjectProvider<Recipient> recipients) {
        this.recipients = recipients;
    }

    /** @throws IllegalStateException if there is none of this name */
    Recipient named(String name) {
        return recipients.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no recipient of this name"));
    }
}
