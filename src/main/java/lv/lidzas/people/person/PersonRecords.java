package lv.lidzas.people.person;

import java.util.Map;
import java.util.Set;
import lv.lidzas.notifications.RefusedLetters;
import lv.lidzas.people.People;
import lv.lidzas.records.Changeable;
import lv.lidzas.records.Creatable;
import lv.lidzas.records.FieldKind;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.RecordType;
import lv.lidzas.records.RecordValues;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.records.fields.Fields;
import lv.lidzas.records.fields.Handled;
import lv.lidzas.values.Languages;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets forms bind a person. Whatever is written as {@code note} is added to the notes and reads empty. */
@Component
@Transactional
public class PersonRecords implements Creatable, Changeable {

    private static final String NOTE = "note";

    /** A person with the letters that did not arrive. */
    private record Card(String reference, People people, RefusedLetters letters) {

        private Map<String, Object> person() {
            return people.read(reference);
        }

        private String refusedLetters() {
            return String.join("\n", letters.titles(reference, Languages.LATVIAN));
        }
    }

    private static final Fields<Card> FIELDS = Fields.of(Card.class)
            .shown("reference", FieldKind.REFERENCE, Card::reference)
            .part(People.FIELDS, Card::person)
            .handled(NOTE, FieldKind.TEXT)
            .shown("refusedLetters", FieldKind.TEXT, Card::refusedLetters)
            .others(Card::person);

    public static final RecordType TYPE = RecordType.of("person", "P", StaffGroups.CASEWORKERS, FIELDS)
            .withCodes(Map.of("language", Set.of("lv", "en")))
            .withAttributesIn("person");

    private final People people;
    private final RefusedLetters letters;

    PersonRecords(People people, RefusedLetters letters) {
        this.people = people;
        this.letters = letters;
    }

    @Override
    public RecordType type() {
        return TYPE;
    }

    @Override
    public RecordValues read(String reference, Set<String> keys) {
        return new RecordValues(FIELDS.read(card(reference), keys), people.revision(reference));
    }

    @Override
    public String create(Map<String, Object> values, FormContext context) {
        Handled own = FIELDS.apply(card(""), values);
        Object note = own.take(NOTE);
        String reference = people.register(own.rest(), context);
        people.addNote(reference, null, note, context);
        return reference;
    }

    @Override
    public void write(String reference, Map<String, Object> changes, FormContext context) {
        Handled own = FIELDS.apply(card(reference), changes);
        Object note = own.take(NOTE);
        Map<String, Object> ofPerson = own.rest();
        if (!ofPerson.isEmpty()) {
            people.correct(reference, ofPerson, context);
        }
        people.addNote(reference, null, note, context);
    }

    private Card card(String reference) {
        return new Card(reference, people, letters);
    }

    @Override
    public String title(String reference) {
        return people.fullName(reference);
    }

    @Override
    public String personOf(String reference) {
        return reference;
    }

    @Override
    public boolean openTo(String reference, String person) {
        return person.equals(personOf(reference));
    }
}
