package lv.lidzas.volunteers.outside;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import lv.lidzas.base.Organisation;
import lv.lidzas.values.Languages;
import lv.lidzas.volunteers.Agreements;
import lv.lidzas.volunteers.application.VolunteerRegister;
import lv.lidzas.volunteers.stage.Stage;
import lv.lidzas.workflow.mails.Recipient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The organisation's own mailbox, which is told that an applicant has withdrawn; its mails say nothing about anybody. */
@Component
class ApplicationOfficeRecipient implements Recipient {

    private final VolunteerRegister volunteers;
    private final Agreements agreements;
    private final Organisation organisation;

    ApplicationOfficeRecipient(VolunteerRegister volunteers, Agreements agreements, Organisation organisation) {
        this.volunteers = volunteers;
        this.agreements = agreements;
        this.organisation = organisation;
    }

    @Override
    public String name() {
        return "applicationOffice";
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

    /** Where there was an agreement, a colleague has decided the end. */
    @Override
    public Map<String, Predicate<String>> stillTrue() {
        return Map.of(
                "applicationWithdrawn",
                reference ->
                        volunteers.find(reference).stage() == Stage.WITHDRAWN && !agreements.isConcluded(reference));
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
