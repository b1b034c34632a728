package lv.lidzas.people.person;

import java.util.stream.Collectors;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.InvalidForm;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Before an address counts that somebody else has too, the colleague who writes it is told whose it is: letters that were
 * refused and links to sign in would go there at once.
 */
@Component
class SharedAddresses {

    /** Key of forms: the colleague knows that somebody else has the address, and it is right. */
    static final String SHARED = "sharedEmail";

    private final PersonRepository persons;
    private final MessageSource messages;

    SharedAddresses(PersonRepository persons, MessageSource messages) {
        this.persons = persons;
        this.messages = messages;
    }

    /**
     * @param person {@code P-} reference of whose the address becomes
     * @param known what the form's field {@link #SHARED} brought
     * @throws InvalidForm naming who else has the address, unless that is known
     */
    void require(String person, @Nullable String email, @Nullable Object known, FormContext context) {
        if (email == null || Boolean.TRUE.equals(known)) {
            return;
        }
        boolean named = PersonRecords.TYPE.readableBy(context.actor().groups());
        String others = persons.findByEmailIgnoreCase(email).stream()
                .filter(other -> !other.reference().equals(person))
                .map(other -> named ? other.fullName() + ", " + other.reference() : other.reference())
                .sorted()
                .collect(Collectors.joining("; "));
        if (!others.isEmpty()) {
            throw InvalidForm.of(messages, "email", "person.email.shared", context.language(), others);
        }
    }
}
