package lv.lidzas.people.person;

import java.util.HashMap;
import java.util.Locale;
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
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets forms bind a person. Whatever is written as {@code note} is added to the notes and reads empty. */
@Component
@Transactional
public class PersonRecords implements Creatable, Changeable {

    private static final Locale LATVIAN = Locale.forLanguageTag("lv");
    private static final String REFUSED_LETTERS = "refusedLetters";

    static final Map<String, FieldKind> FIELDS = fieldsWith(
            Map.of("reference", FieldKind.REFERENCE, "note", FieldKind.TEXT, REFUSED_LETTERS, FieldKind.TEXT));

    public static final RecordType TYPE = RecordType.of("person", "P", StaffGroups.CASEWORKERS, FIELDS)
            .withCodes(Map.of("language", Set.of("lv", "en")))
            .withAttributesIn("person");

    private final People people;
    private final RefusedLetters letters;

    PersonRecords(People people, RefusedLetters letters) {
        this.people = people;
        this.letters = letters;
    }

    private static Map<String, FieldKind> fieldsWith(Map<String, FieldKind> more) {
        Map<String, FieldKind> fields = new HashMap<>(People.FIELDS);
        fields.putAll(more);
        return Map.copyOf(fields);
    }

    @Override
    public RecordType type() {
        return TYPE;
    }

    @Override
    public RecordValues read(String reference, Set<String> keys) {
        Map<String, Object> values = new HashMap<>(people.read(reference));
        values.put("reference", reference);
        if (keys.contains(REFUSED_LETTERS)) {
            values.put(REFUSED_LETTERS, String.join("\n", letters.titles(reference, LATVIAN)));
        }
        return new RecordValues(values, people.revision(reference));
    }

    @Override
    public String create(Map<String, Object> values, FormContext context) {
        Map<String, Object> own = new HashMap<>(values);
        Object note = own.remove("note");
        own.remove("reference");
        own.remove(REFUSED_LETTERS);
        String reference = people.register(own, context);
        people.addNote(reference, note, context);
        return reference;
    }

    @Override
    public void write(String reference, Map<String, Object> changes, FormContext context) {
        Map<String, Object> own = new HashMap<>(changes);
        Object note = own.remove("note");
        own.remove("reference");
        own.remove(REFUSED_LETTERS);
        if (!own.isEmpty()) {
            people.correct(reference, own, context);
        }
        people.addNote(reference, note, context);
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
