package lv.lidzas.people.person;

import java.util.List;
import lv.lidzas.people.People;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.records.RecordStore;
import org.springframework.stereotype.Component;

/** Whose card an address means: any record of one person leads there, and so does a duplicate that was joined. */
@Component
public class PersonAddress {

    private static final String PERSON = "P";

    private final List<RecordStore> subjects;
    private final People people;

    PersonAddress(List<RecordStore> subjects, People people) {
        this.subjects = subjects;
        this.people = people;
    }

    /** @throws NoSuchRecord if it leads to nobody */
    public String personOf(String reference) {
        String prefix = reference.substring(0, Math.max(0, reference.indexOf('-')));
        if (prefix.equals(PERSON)) {
            return people.current(reference).orElseThrow(NoSuchRecord::new);
        }
        String person = subjectOf(prefix).personOf(reference);
        if (person == null) {
            throw new NoSuchRecord();
        }
        return person;
    }

    public RecordStore personSubject() {
        return subjectOf(PERSON);
    }

    private RecordStore subjectOf(String prefix) {
        return subjects.stream()
                .filter(subject -> subject.prefix().equals(prefix))
                .findFirst()
                .orElseThrow(NoSuchRecord::new);
    }
}
