package lv.lidzas.matching;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import lv.lidzas.people.People;
import lv.lidzas.records.Changeable;
import lv.lidzas.records.FieldKind;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.RecordType;
import lv.lidzas.records.RecordValues;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.volunteers.Volunteers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets forms bind an offer: what a volunteer is told before saying yes or no, and nothing that tells who it is. */
@Component
@Transactional
class AssignmentRecords implements Changeable {

    private static final Map<String, FieldKind> FIELDS = Map.of(
            "reference", FieldKind.REFERENCE,
            "municipality", FieldKind.CODE,
            "times", FieldKind.TEXT,
            "contactLanguage", FieldKind.CODE,
            "domains", FieldKind.CODES,
            "declineNote", FieldKind.TEXT);

    static final RecordType TYPE = RecordType.of("offer", "O", StaffGroups.CASEWORKERS, FIELDS);

    private final Assignments assignments;
    private final AssignmentRepository repository;
    private final HelpWanted wanted;
    private final Volunteers volunteers;
    private final People people;

    AssignmentRecords(
            Assignments assignments,
            AssignmentRepository repository,
            HelpWanted wanted,
            Volunteers volunteers,
            People people) {
        this.assignments = assignments;
        this.repository = repository;
        this.wanted = wanted;
        this.volunteers = volunteers;
        this.people = people;
    }

    @Override
    public RecordType type() {
        return TYPE;
    }

    @Override
    @Transactional(readOnly = true)
    public long revision(String reference) {
        return assignments.find(reference).version();
    }

    @Override
    @Transactional(readOnly = true)
    public RecordValues read(String reference, Set<String> keys) {
        Assignment offer = assignments.find(reference);
        HelpWanted.Wanted supported = wanted.find(offer.supportCase());
        Map<String, Object> values = new HashMap<>();
        values.put("reference", reference);
        values.put("municipality", people.read(supported.person()).get("municipality"));
        values.put("times", supported.times());
        values.put("contactLanguage", supported.contactLanguage());
        if (keys.contains("domains")) {
            values.put("domains", wanted.areas(offer.supportCase()));
        }
        values.put("declineNote", offer.declineNote());
        values.values().removeIf(Objects::isNull);
        return new RecordValues(values, offer.version());
    }

    @Override
    public void write(String reference, Map<String, Object> changes, FormContext context) {
        Assignment offer = assignments.find(reference);
        offer.noteDecline((String) changes.get("declineNote"));
        repository.saveAndFlush(offer);
    }

    @Override
    @Transactional(readOnly = true)
    public String title(String reference) {
        return people.fullName(personOf(reference));
    }

    /** The volunteer's. */
    @Override
    @Transactional(readOnly = true)
    public String personOf(String reference) {
        return volunteers.personOf(assignments.find(reference).volunteer());
    }

    @Override
    @Transactional(readOnly = true)
    public boolean openTo(String reference, String person) {
        return assignments.find(reference).stage() == AssignmentStage.PROPOSED && person.equals(personOf(reference));
    }
}
