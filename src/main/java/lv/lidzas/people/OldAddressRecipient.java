package lv.lidzas.people;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.lidzas.workflow.Recipient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Mails to the address that a person had before. */
@Component
class OldAddressRecipient implements Recipient {

    private final AddressChanges changes;
    private final People people;

    OldAddressRecipient(AddressChanges changes, People people) {
        this.changes = changes;
        this.people = people;
    }

    @Override
    public String name() {
        return "oldAddress";
    }

    @Override
    public String record() {
        return "addressChange";
    }

    @Override
    public Set<String> placeholders() {
        return Set.of("firstName", "lastName");
    }

    @Override
    public boolean isCalledWhenRefused() {
        return false;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Addressee> addressee(String reference) {
        AddressChanges.Change change = changes.find(reference);
        Map<String, Object> person = people.read(change.person());
        return Optional.ofNullable(change.oldEmail())
                .map(email -> new Addressee(
                        email,
                        people.fullName(change.person()),
                        Locale.forLanguageTag((String) person.get("language")),
                        change.person(),
                        Map.of("firstName", (String) person.get("firstName"), "lastName", (String)
                                person.getOrDefault("lastName", ""))));
    }
}
