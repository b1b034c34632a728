package lv.lidzas.cases.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import lv.lidzas.cases.file.SupportCases;
import lv.lidzas.people.People;
import lv.lidzas.records.FieldKind;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.RecordStore;
import lv.lidzas.records.RecordValues;
import lv.lidzas.records.StaffGroups;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets forms write a visit down, and whoever wrote it put it right. */
@Component
@Transactional
class ContactRecords implements RecordStore {

    static final Map<String, FieldKind> FIELDS = Map.of(
            "reference", FieldKind.REFERENCE,
            "day", FieldKind.DATE,
            "mode", FieldKind.CODE,
            "minutes", FieldKind.NUMBER,
            "domains", FieldKind.CODES,
            "note", FieldKind.TEXT,
            "nextDate", FieldKind.DATE);

    private final Contacts contacts;
    private final SupportCases cases;
    private final People people;
    private final Clock clock;

    ContactRecords(Contacts contacts, SupportCases cases, People people, Clock clock) {
        this.contacts = contacts;
        this.cases = cases;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "visit";
    }

    @Override
    public String prefix() {
        return "A";
    }

    @Override
    public Set<String> readers() {
        return StaffGroups.CASEWORKERS;
    }

    @Override
    public Map<String, Set<String>> asks() {
        return Map.of("recordVisit", Set.of("day", "minutes", "mode"));
    }

    @Override
    public String attributesTable() {
        return "visit";
    }

    @Override
    public Map<String, FieldKind> fields() {
        return FIELDS;
    }

    @Override
    @Transactional(readOnly = true)
    public RecordValues read(String reference) {
        return new RecordValues(
                contacts.read(reference), contacts.find(reference).version());
    }

    /** Most is written down on the day itself. */
    @Override
    public Map<String, Object> initial() {
        return Map.of("day", LocalDate.now(clock));
    }

    @Override
    public String create(Map<String, Object> values, FormContext context) {
        return contacts.create(values, context);
    }

    @Override
    public void write(String reference, Map<String, Object> changes, FormContext context) {
        contacts.correct(reference, changes, context);
    }

    @Override
    @Transactional(readOnly = true)
    public String title(String reference) {
        return people.fullName(personOf(reference));
    }

    @Override
    @Transactional(readOnly = true)
    public String personOf(String reference) {
        return cases.find(contacts.find(reference).supportCase()).person();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean openTo(String reference, String person) {
        return contacts.isOwn(contacts.find(reference), person);
    }
}
