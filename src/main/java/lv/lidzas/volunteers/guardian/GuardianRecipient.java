package lv.lidzas.volunteers.guardian;

import lv.lidzas.people.People;
import lv.lidzas.volunteers.Volunteers;
import lv.lidzas.volunteers.asked.AskedRecipient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Mails to a minor's guardian. */
@Component
class GuardianRecipient extends AskedRecipient {

    private final GuardianRegister guardians;

    GuardianRecipient(GuardianRegister guardians, Volunteers volunteers, People people) {
        super(volunteers, people);
        this.guardians = guardians;
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
    @Transactional
    public void refused(String reference) {
        guardians.addressRefused(reference);
    }

    @Override
    protected Asked asked(String reference) {
        GuardianConsent consent = guardians.find(reference);
        Guardian guardian = consent.guardian();
        return new Asked(consent.volunteer(), guardian.name(), guardian.email(), guardian.language());
    }
}
