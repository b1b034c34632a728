package lv.lidzas.people.address;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import lv.lidzas.people.People;
import lv.lidzas.people.person.AddressChanges;
import lv.lidzas.workflow.mails.Recipient;
import org.springframework.transaction.annotation.Transactional;

/** Mails to one of the two addresses of a change; see {@link AddressChangeRecipients}. */
class AddressChangeRecipient implements Recipient {

    private final String name;
    private final Function<AddressChanges.Change, String> address;
    private final AddressChanges changes;
    private final People people;

    /** @param address which of the two; {@code null} from it for none */
    AddressChangeRecipient(
            String name, Function<AddressChanges.Change, String> address, AddressChanges changes, People people) {
        this.name = name;
        this.address = address;
        this.changes = changes;
        this.people = people;
    }

    @Override
    public String name() {
        return name;
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
        return Optional.ofNullable(address.apply(change))
                .map(email -> people.addressee(change.person(), Map.of()).at(email));
    }
}
