package lv.lidzas.volunteers.guardian;

import java.util.Map;
import java.util.Set;
import lv.lidzas.people.People;
import lv.lidzas.records.Changeable;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.records.RecordType;
import lv.lidzas.records.RecordValues;
import lv.lidzas.records.fields.Handled;
import lv.lidzas.volunteers.Volunteers;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets forms bind a guardian's consent. */
@Component
@Transactional
class GuardianConsentRecords implements Changeable {

    private final GuardianRegister guardians;
    private final GuardianConsentRepository consents;
    private final Volunteers volunteers;
    private final People people;
    private final MessageSource messages;

    GuardianConsentRecords(
            GuardianRegister guardians,
            GuardianConsentRepository consents,
            Volunteers volunteers,
            People people,
            MessageSource messages) {
        this.guardians = guardians;
        this.consents = consents;
        this.volunteers = volunteers;
        this.people = people;
        this.messages = messages;
    }

    @Override
    public RecordType type() {
        return GuardianFields.TYPE;
    }

    @Override
    @Transactional(readOnly = true)
    public RecordValues read(String reference, Set<String> keys) {
        GuardianConsent consent = guardians.find(reference);
        return new RecordValues(GuardianFields.TABLE.read(seen(consent), keys), consent.revision());
    }

    @Override
    public void write(String reference, Map<String, Object> changes, FormContext context) {
        GuardianConsent consent = guardians.find(reference);
        Handled own = GuardianFields.TABLE.apply(seen(consent), changes);
        String corrected = own.take(GuardianFields.CORRECTED_EMAIL);
        own.end();
        if (corrected != null) {
            if (corrected.equals(
                    people.read(volunteers.personOf(consent.volunteer())).get("email"))) {
                throw InvalidForm.of(messages, GuardianFields.CORRECTED_EMAIL, "guardian.same", context.language());
            }
            consent.correctEmail(corrected);
        }
        consents.saveAndFlush(consent);
    }

    private GuardianFields.Seen seen(GuardianConsent consent) {
        return new GuardianFields.Seen(consent, people.fullName(volunteers.personOf(consent.volunteer())));
    }

    /** The applicant: staff look for whom it is about. */
    @Override
    @Transactional(readOnly = true)
    public String title(String reference) {
        return people.fullName(personOf(reference));
    }

    @Override
    @Transactional(readOnly = true)
    public String page(String reference) {
        return "/personas/" + guardians.find(reference).volunteer();
    }

    @Override
    @Transactional(readOnly = true)
    public String personOf(String reference) {
        return volunteers.personOf(guardians.find(reference).volunteer());
    }

    /** Nobody consents for oneself. */
    @Override
    public boolean openTo(String reference, String person) {
        return false;
    }
}
