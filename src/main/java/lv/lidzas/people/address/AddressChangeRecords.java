package lv.lidzas.people.address;

import java.util.Set;
import lv.lidzas.people.People;
import lv.lidzas.people.person.AddressChanges;
import lv.lidzas.records.RecordStore;
import lv.lidzas.records.RecordType;
import lv.lidzas.records.RecordValues;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets a form show the new address of a person. Nothing is written: the confirmation is the form's whole meaning. */
@Component
@Transactional(readOnly = true)
class AddressChangeRecords implements RecordStore {

    private final AddressChanges changes;
    private final People people;

    AddressChangeRecords(AddressChanges changes, People people) {
        this.changes = changes;
        this.people = people;
    }

    @Override
    public RecordType type() {
        return AddressChanges.TYPE;
    }

    @Override
    public RecordValues read(String reference, Set<String> keys) {
        return new RecordValues(AddressChanges.FIELDS.read(changes.find(reference), keys), 0);
    }

    @Override
    public String title(String reference) {
        return people.fullName(personOf(reference));
    }

    @Override
    public String personOf(String reference) {
        return changes.find(reference).person();
    }

    /** Whoever is signed in has the old mailbox at most: only the link in the new one confirms. */
    @Override
    public boolean openTo(String reference, String person) {
        return false;
    }
}
