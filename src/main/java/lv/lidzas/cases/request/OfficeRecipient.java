package lv.lidzas.cases.request;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.lidzas.base.Organisation;
import lv.lidzas.values.Languages;
import lv.lidzas.workflow.mails.Recipient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The organisation's own mailbox, which is told that a request waits; its mails say nothing about anybody. */
@Component
class OfficeRecipient implements Recipient {

    private final HelpRequests requests;
    private final Organisation organisation;

    OfficeRecipient(HelpRequests requests, Organisation organisation) {
        this.requests = requests;
        this.organisation = organisation;
    }

    @Override
    public String name() {
        return "office";
    }

    @Override
    public String record() {
        return HelpRequestFields.TYPE.name();
    }

    @Override
    public Set<String> placeholders() {
        return Set.of("number");
    }

    @Override
    public boolean isCalledWhenRefused() {
        return false;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Addressee> addressee(String reference) {
        if (organisation.email().isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new Addressee(
                organisation.email(),
                organisation.name(),
                Languages.LATVIAN,
                requests.find(reference).person(),
                Map.of("number", reference)));
    }
}
