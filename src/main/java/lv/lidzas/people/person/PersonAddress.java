package lv.lidzas.people.person;

import lv.lidzas.people.People;
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

    public RecordStore personRecords() {
        return records.named(RecordType.PERSON);
    }
}
