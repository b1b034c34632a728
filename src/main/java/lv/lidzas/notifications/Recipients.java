package lv.lidzas.notifications;

import java.util.List;
import java.util.function.Supplier;
import lv.lidzas.workflow.mails.Recipient;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Whom mails go to, by the name that diagrams use. */
@Component
class Recipients {

    private final Supplier<List<Recipient>> recipients;

    Recipients(ObjectProvider<Recipient> recipients) {
        this.recipients = SingletonSupplier.of(() -> recipients.stream().toList());
    }

    /** @throws IllegalStateException if there is none of this name */
    Recipient named(String name) {
        return recipients.get().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no recipient of this name"));
    }
}
