package lv.lidzas.volunteers.guardian;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import lv.lidzas.people.People;
import lv.lidzas.records.Changeable;
import lv.lidzas.records.Creatable;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.records.RecordType;
import lv.lidzas.records.RecordValues;
import lv.lidzas.records.fields.Handled;
import lv.lidzas.records.fields.NotTaken;
import lv.lidzas.values.Languages;
import lv.lidzas.volunteers.Volunteers;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets forms bind a guardian's consent. */
@Component
@Transactional
class GuardianConsentRecords implements Creatable, Changeable {

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

    /** A colleague has named somebody to be asked from now on. */
    @Override
    public String create(Map<String, Object> values, FormContext context) {
        Set<String> left = new HashSet<>(values.keySet());
        left.removeAll(GuardianFields.NAMED);
        if (!left.isEmpty()) {
            throw new NotTaken(left);
        }
        String volunteer = (String) Objects.requireNonNull(values.get(GuardianFields.VOLUNTEER));
        String email = (String) Objects.requireNonNull(values.get(GuardianFields.NEW_EMAIL));
        refuseOwn(volunteer, email, GuardianFields.NEW_EMAIL, context);
        return guardians.nameInstead(
                volunteer,
                new Guardian(
                        (String) Objects.requireNonNull(values.get(GuardianFields.NEW_NAME)),
                        email,
                        (String) values.get(GuardianFields.NEW_PHONE),
                        (String) values.getOrDefault(GuardianFields.NEW_LANGUAGE, Languages.code(Languages.LATVIAN))));
    }

    @Override
    public Map<String, Object> initial() {
        return Map.of(GuardianFields.NEW_LANGUAGE, Languages.code(Languages.LATVIAN));
    }

    /** Nobody consents for oneself. */
    private void refuseOwn(String volunteer, String email, String field, FormContext context) {
        if (email.equals(people.read(volunteers.personOf(volunteer)).get("email"))) {
            throw InvalidForm.of(messages, field, "guardian.same", context.language());
        }
    }

    @Override
    public void write(String reference, Map<String, Object> changes, FormContext context) {
        GuardianConsent consent = guardians.find(reference);
        Handled own = GuardianFields.TABLE.apply(seen(consent), changes);
        String corrected = own.take(GuardianFields.CORRECTED_EMAIL);
        own.end();
        if (corrected != null) {
            refuseOwn(consent.volunteer(), corrected, GuardianFields.CORRECTED_EMAIL, context);
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
