package lv.lidzas.cases.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import lv.lidzas.cases.file.SupportCases;
import lv.lidzas.people.People;
import lv.lidzas.records.Changeable;
import lv.lidzas.records.Creatable;
import lv.lidzas.records.FieldKind;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.RecordType;
import lv.lidzas.records.RecordValues;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.records.fields.Fields;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets forms write a visit down, and whoever wrote it put it right. */
@Component
@Transactional
class ContactRecords implements Creatable, Changeable {

    /** Whose case it is is known to the page that opens the form. */
    static final String CASE = "case";

    /** Said anew, it counts among the case's words about the next date. */
    static final String NEXT_DATE = "nextDate";

    /** A colleague says whether it was the volunteer who met the person; others write for themselves. */
    static final String MET_BY = "metBy";

    /** As most contacts are: whoever writes one down changes what was otherwise. */
    private static final int USUAL_MINUTES = 60;

    private static final String USUAL_MODE = "inPerson";

    static final String HELPER = "helper";
    private static final String COLLEAGUE = "colleague";

    static final Fields<Contact> FIELDS = Fields.of(Contact.class)
            .shown("reference", FieldKind.REFERENCE, Contact::reference)
            .shown(CASE, FieldKind.REFERENCE, Contact::supportCase)
            .date("day", Contact::day, Contact::day)
            .code("mode", Contact::mode, Contact::mode)
            .duration("minutes", Contact::minutes, Contact::minutes)
            .codes("domains", Contact::areas, Contact::areas)
            .text("note", Contact::note, Contact::note)
            .bool("hard", Contact::isHard, Contact::hard)
            .handled(NEXT_DATE, FieldKind.DATE, Contact::nextDate)
            .handled(MET_BY, FieldKind.CODE, contact -> contact.volunteer() == null ? COLLEAGUE : HELPER)
            .rest(contact -> contact);

    static final RecordType TYPE = RecordType.of("visit", "A", StaffGroups.CASEWORKERS, FIELDS)
            .asking(Map.of(
                    "recordVisit", Set.of("day", "minutes", "mode"), "logContact", Set.of("day", "minutes", "mode")))
            .withCodes(Map.of(MET_BY, Set.of(COLLEAGUE, HELPER)))
            .withAttributesIn("visit");

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
    public RecordType type() {
        return TYPE;
    }

    @Override
    @Transactional(readOnly = true)
    public RecordValues read(String reference, Set<String> keys) {
        Contact contact = contacts.find(reference);
        return new RecordValues(FIELDS.read(contact, keys), contact.revision());
    }

    /** Most is written down on the day itself. */
    @Override
    public Map<String, Object> initial() {
        return Map.of("day", LocalDate.now(clock), "minutes", USUAL_MINUTES, "mode", USUAL_MODE, MET_BY, COLLEAGUE);
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
