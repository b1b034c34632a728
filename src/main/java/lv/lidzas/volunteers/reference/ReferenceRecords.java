package lv.lidzas.volunteers.reference;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import lv.lidzas.people.People;
import lv.lidzas.records.Changeable;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.records.RecordType;
import lv.lidzas.records.RecordValues;
import lv.lidzas.records.fields.Handled;
import lv.lidzas.values.Languages;
import lv.lidzas.volunteers.Volunteers;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets forms bind a reference. */
@Component
@Transactional
class ReferenceRecords implements Changeable {

    private final ReferenceRegister references;
    private final Volunteers volunteers;
    private final People people;
    private final MessageSource messages;

    ReferenceRecords(ReferenceRegister references, Volunteers volunteers, People people, MessageSource messages) {
        this.references = references;
        this.volunteers = volunteers;
        this.people = people;
        this.messages = messages;
    }

    @Override
    public RecordType type() {
        return ReferenceFields.TYPE;
    }

    @Override
    @Transactional(readOnly = true)
    public RecordValues read(String reference, Set<String> keys) {
        Reference found = references.find(reference);
        return new RecordValues(ReferenceFields.TABLE.read(seen(found), keys), found.revision());
    }

    @Override
    public void write(String reference, Map<String, Object> changes, FormContext context) {
        Reference found = references.find(reference);
        Handled own = ReferenceFields.TABLE.apply(seen(found), changes);
        String corrected = own.take(ReferenceFields.CORRECTED_EMAIL);
        String name = own.take(ReferenceFields.NEW_NAME);
        String email = own.take(ReferenceFields.NEW_EMAIL);
        String language = own.take(ReferenceFields.NEW_LANGUAGE);
        own.take(ReferenceFields.NEW_AGREED);
        own.end();
        if (corrected != null) {
            requireSomebodyElse(found, ReferenceFields.CORRECTED_EMAIL, corrected, context);
            found.correctEmail(corrected);
        }
        if (name != null) {
            requireSomebodyElse(found, ReferenceFields.NEW_EMAIL, Objects.requireNonNull(email), context);
            references.replace(
                    found, new Referee(name, email, language == null ? Languages.code(Languages.LATVIAN) : language));
        }
    }

    /** Nobody is the own referee, and nobody is asked twice. */
    private void requireSomebodyElse(Reference reference, String field, String email, FormContext context) {
        Object own = people.read(volunteers.personOf(reference.volunteer())).get("email");
        boolean asked = references.of(reference.volunteer()).stream()
                .filter(other -> !other.reference().equals(reference.reference()))
                .anyMatch(other -> other.referee().email().equals(email));
        if (email.equals(own) || asked) {
            throw InvalidForm.of(messages, field, "reference.known", context.language());
        }
    }

    private ReferenceFields.Seen seen(Reference reference) {
        return new ReferenceFields.Seen(reference, people.fullName(volunteers.personOf(reference.volunteer())));
    }

    /** The applicant: staff look for whom it is about. */
    @Override
    @Transactional(readOnly = true)
    public String title(String reference) {
        return people.fullName(personOf(reference));
    }

    @Override
    @Transactional(readOnly = true)
    public @Nullable String page(String reference) {
        return "/personas/" + references.find(reference).volunteer();
    }

    @Override
    @Transactional(readOnly = true)
    public String personOf(String reference) {
        return volunteers.personOf(references.find(reference).volunteer());
    }

    /** Whom it is about does not write it. */
    @Override
    public boolean openTo(String reference, String person) {
        return false;
    }
}
