package lv.lidzas.volunteers.recheck;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import lv.lidzas.base.Organisation;
import lv.lidzas.values.Languages;
import lv.lidzas.volunteers.Volunteers;
import lv.lidzas.workflow.mails.Recipient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The organisation's own mailbox, which is told that a check is still to be made; its mails say nothing about anybody. */
@Component
class RecheckOfficeRecipient implements Recipient {

    private final RecheckProcess process;
    private final Volunteers volunteers;
    private final Organisation organisation;

    RecheckOfficeRecipient(RecheckProcess process, Volunteers volunteers, Organisation organisation) {
        this.process = process;
        this.volunteers = volunteers;
        this.organisation = organisation;
    }

    @Override
    public String name() {
        return "recheckOffice";
    }

    @Override
    public String record() {
        return "volunteer";
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
    public Map<String, Predicate<String>> stillTrue() {
        return Map.of(
                "recheckReminder",
                reference -> process.open().contains(reference),
                "checkReminder",
                process::isCheckOpen);
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
                volunteers.personOf(reference),
                Map.of("number", reference)));
    }
}
