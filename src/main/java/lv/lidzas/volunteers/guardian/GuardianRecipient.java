package lv.lidzas.volunteers.guardian;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.lidzas.people.People;
import lv.lidzas.volunteers.Volunteers;
import lv.lidzas.workflow.mails.Recipient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Mails to a minor's guardian. */
@Component
class GuardianRecipient implements Recipient {

    private final GuardianRegister guardians;
    private final Volunteers volunteers;
    private final People people;

    GuardianRecipient(GuardianRegister guardians, Volunteers volunteers, People people) {
        this.guardians = guardians;
        this.volunteers = volunteers;
        this.people = people;
    }

    @Override
    public String name() {
        return "guardian";
    }

    @Override
    public String record() {
        return GuardianFields.TYPE.name();
    }

    @Override
    public Set<String> placeholders() {
        return Set.of("firstName", "applicantName");
    }

    /** The number that the applicant gave stands in the task that the process then has. */
    @Override
    public boolean isCalledWhenRefused() {
        return false;
    }

    @Override
    public boolean isToldWhenRefused() {
        return true;
    }

    @Override
    @Transactional
    public void refused(String reference) {
        guardians.addressRefused(reference);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Addressee> addressee(String reference) {
        GuardianConsent consent = guardians.find(reference);
        Guardian guardian = consent.guardian();
        String applicant = volunteers.personOf(consent.volunteer());
        return Optional.of(new Addressee(
                guardian.email(),
                guardian.name(),
                Locale.forLanguageTag(guardian.language()),
                applicant,
                Map.of(
                        "firstName",
                        guardian.firstName(),
                        "applicantName",
                        people.addressee(applicant, Map.of()).facts().getOrDefault("firstName", ""))));
    }
}
