package lv.lidzas.people.person;

import java.util.Locale;
import java.util.Optional;
import lv.lidzas.people.People;
import lv.lidzas.records.Actor;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.records.RecordStore;
import lv.lidzas.records.RecordStores;
import lv.lidzas.records.RecordType;
import org.springframework.stereotype.Component;

/** Whose card an address means: any record of one person leads there, and so does a duplicate that was joined. */
@Component
public class PersonAddress {

    private final RecordStores records;
    private final People people;

    PersonAddress(RecordStores records, People people) {
        this.records = records;
        this.people = people;
    }

    /** @throws NoSuchRecord if it leads to nobody */
    public String personOf(String reference) {
        if (PersonRecords.TYPE.isOf(reference)) {
            return people.current(reference).orElseThrow(NoSuchRecord::new);
        }
        return records.personBehind(reference).orElseThrow(NoSuchRecord::new);
    }

    /**
     * Path of the page of the record that somebody asks for by its number alone, in capitals or not.
     *
     * @return empty if that is no number, no record has it, or the reader may not read it
     */
    public Optional<String> pageNamed(String asked, Actor reader) {
        String reference = asked.strip().toUpperCase(Locale.ROOT);
        return records.of(reference)
                .filter(store -> store.type().readableBy(reader.groups()))
                .filter(store -> isThere(store, reference))
                .map(store -> store.page(reference));
    }

    private static boolean isThere(RecordStore store, String reference) {
        try {
            store.revision(reference);
            return true;
        } catch (NoSuchRecord e) {
            return false;
        }
    }

    public RecordStore personRecords() {
        return records.named(RecordType.PERSON);
    }
}
