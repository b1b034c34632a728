package lv.lidzas.matching;

import java.util.Map;
import java.util.Set;
import lv.lidzas.people.People;
import lv.lidzas.records.Changeable;
import lv.lidzas.records.FieldKind;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.RecordType;
import lv.lidzas.records.RecordValues;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.records.fields.Fields;
import lv.lidzas.volunteers.Volunteers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets forms bind an offer: what a volunteer is told before saying yes or no, and nothing that tells who it is. */
@Component
@Transactional
class AssignmentRecords implements Changeable {

    /** An offer, and what it asks help for. */
    private record Asked(Assignment offer, HelpWanted wanted, Volunteers volunteers, People people) {

        private String name() {
            return people.fullName(volunteers.personOf(offer.volunteer()));
        }

        private HelpWanted.Wanted supported() {
            return wanted.find(offer.supportCase());
        }

        private @Nullable Object municipality() {
            return people.read(supported().person()).get("municipality");
        }
    }

    private static final Fields<Asked> FIELDS = Fields.of(Asked.class)
            .shown("reference", FieldKind.REFERENCE, asked -> asked.offer().reference())
            .shown("askedName", FieldKind.TEXT, Asked::name)
            .shown("municipality", FieldKind.CODE, Asked::municipality)
            .shown("times", FieldKind.TEXT, asked -> asked.supported().times())
            .shown("helpAmount", FieldKind.CODE, asked -> asked.supported().amount())
            .shown("contactLanguage", FieldKind.CODE, asked -> asked.supported().contactLanguage())
            .shown(
                    "interpreterNeeded",
                    FieldKind.CODE,
                    asked -> asked.supported().interpreter() ? "yes" : "no")
            .shown("domains", FieldKind.CODES, asked -> asked.wanted()
                    .areas(asked.offer().supportCase()))
            .text("declineNote", asked -> asked.offer().declineNote(), (asked, note) -> asked.offer()
                    .noteDecline(note))
            .noMore();

    static final RecordType TYPE = RecordType.of("offer", "O", StaffGroups.CASEWORKERS, FIELDS)
            .withCodes(Map.of("interpreterNeeded", Set.of("yes", "no")));

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
    public RecordValues read(String reference, Set<String> keys) {
        Asked asked = asked(reference);
        return new RecordValues(FIELDS.read(asked, keys), asked.offer().revision());
    }

    @Override
    public void write(String reference, Map<String, Object> changes, FormContext context) {
        Asked asked = asked(reference);
        FIELDS.apply(asked, changes).end();
        repository.saveAndFlush(asked.offer());
    }

    private Asked asked(String reference) {
        return new Asked(assignments.find(reference), wanted, volunteers, people);
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
