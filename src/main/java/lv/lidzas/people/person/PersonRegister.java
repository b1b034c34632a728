package lv.lidzas.people.person;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import lv.lidzas.access.Devices;
import lv.lidzas.lists.ListPage;
import lv.lidzas.lists.Place;
import lv.lidzas.people.People;
import lv.lidzas.people.PersonData;
import lv.lidzas.people.PersonNote;
import lv.lidzas.people.PersonSummary;
import lv.lidzas.people.note.PersonNotes;
import lv.lidzas.people.opening.PersonOpenings;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.values.EmailAddress;
import lv.lidzas.values.Languages;
import lv.lidzas.values.LongText;
import lv.lidzas.workflow.mails.Recipient;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of persons: one row for each human being. */
@Service
@Transactional
class PersonRegister implements People {

    private final PersonRepository persons;
    private final PersonValues values;
    private final PersonNotes notes;
    private final PersonCorrections corrections;
    private final PersonOpenings openings;
    private final AddressChanges addresses;
    private final SharedAddresses sharedAddresses;
    private final List<OpenRequests> requests;
    private final Devices devices;
    private final ObjectProvider<PersonData> modules;
    private final JdbcClient jdbc;
    private final Clock clock;

    PersonRegister(
            PersonRepository persons,
            PersonValues values,
            PersonNotes notes,
            PersonCorrections corrections,
            PersonOpenings openings,
            AddressChanges addresses,
            SharedAddresses sharedAddresses,
            List<OpenRequests> requests,
            Devices devices,
            ObjectProvider<PersonData> modules,
            JdbcClient jdbc,
            Clock clock) {
        this.persons = persons;
        this.values = values;
        this.notes = notes;
        this.corrections = corrections;
        this.openings = openings;
        this.addresses = addresses;
        this.sharedAddresses = sharedAddresses;
        this.requests = requests;
        this.devices = devices;
        this.modules = modules;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String register(Map<String, Object> given, FormContext context) {
        String reference = PersonRecords.TYPE.reference(clock, persons.nextNumber());
        Person person = new Person(reference, clock.instant());
        Map<String, Object> all = new HashMap<>(given);
        all.remove(SharedAddresses.SHARED);
        all.putIfAbsent("language", Languages.code(context.language()));
        all.putIfAbsent("firstName", null);
        all.putIfAbsent("lastName", null);
        values.apply(person, all, context);
        persons.saveAndFlush(person);
        return reference;
    }

    @Override
    public String registerReachable(Map<String, Object> given, FormContext context) {
        values.requireReach(given, context);
        return register(given, context);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Object> read(String reference) {
        return PersonFields.TABLE.read(
                find(reference), PersonFields.TABLE.kinds().keySet());
    }

    @Override
    @Transactional(readOnly = true)
    public long revision(String reference) {
        return find(reference).revision();
    }

    @Override
    public void correct(String reference, Map<String, Object> changes, FormContext context) {
        Person person = find(reference);
        String before = person.email();
        Map<String, Object> stood = PersonCorrections.values(person);
        Map<String, Object> now = new HashMap<>(changes);
        Object shared = now.remove(SharedAddresses.SHARED);
        boolean ownAddress = now.containsKey("email") && !context.actor().isStaff();
        Object asked = ownAddress ? now.remove("email") : null;
        values.apply(person, now, context);
        persons.saveAndFlush(person);
        corrections.corrected(person, stood, context.actor().userId());
        if (ownAddress) {
            addresses.ask(reference, before, (String) asked, context);
        } else if (!Objects.equals(before, person.email())) {
            sharedAddresses.require(reference, person.email(), shared, context);
            addresses.corrected(reference, before, person.email());
        }
    }

    @Override
    @Transactional(readOnly = true)
    public String fullName(String reference) {
        return find(reference).fullName();
    }

    @Override
    @Transactional(readOnly = true)
    public Recipient.Addressee addressee(String reference, Map<String, String> facts) {
        Person person = find(reference);
        Map<String, String> all = new HashMap<>();
        all.put("firstName", person.firstName());
        all.put("lastName", person.lastName());
        all.putAll(facts);
        return new Recipient.Addressee(
                person.email() == null ? "" : person.email(),
                person.fullName(),
                Locale.forLanguageTag(person.mailLanguage()),
                person.reference(),
                all);
    }

    @Override
    public void addNote(String reference, String text, @Nullable String author) {
        add(reference, null, text, author);
    }

    private void add(String reference, @Nullable String about, String text, @Nullable String author) {
        String note = LongText.read(text);
        if (!note.isEmpty()) {
            notes.add(find(reference).reference(), about, note, author);
        }
    }

    @Override
    public void addNote(String reference, @Nullable String about, @Nullable Object note, FormContext context) {
        if (note instanceof String text) {
            add(reference, about, text, context.actor().userId());
        }
    }

    @Override
    public void notesGoOn(String about, String other) {
        notes.goOn(about, other);
    }

    @Override
    @Transactional(readOnly = true)
    public String notesText(String reference, Locale language) {
        return notes.text(reference, language);
    }

    @Override
    @Transactional(readOnly = true)
    public ListPage<PersonNote> notesOf(String reference, Place place) {
        return notes.of(reference, place);
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> withEmail(String email) {
        return persons.findByEmailIgnoreCase(EmailAddress.shown(email)).stream()
                .map(Person::reference)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> current(String reference) {
        if (persons.existsById(reference)) {
            return Optional.of(reference);
        }
        return jdbc.sql("select kept from lidzas.person_merge where duplicate = ?")
                .param(reference)
                .query(String.class)
                .optional();
    }

    @Override
    public void merge(String kept, String duplicate, @Nullable String decidedBy) {
        if (kept.equals(duplicate)) {
            return;
        }
        // Always in the same order, or two merges could wait for each other.
        for (String reference : kept.compareTo(duplicate) < 0 ? List.of(kept, duplicate) : List.of(duplicate, kept)) {
            persons.lock(reference).orElseThrow(NoSuchRecord::new);
        }
        Person stays = find(kept);
        Person goes = find(duplicate);
        String before = stays.email();
        List<String> differences = values.complete(stays, goes);
        persons.saveAndFlush(stays);
        modules.orderedStream().forEach(module -> module.moveTo(kept, duplicate));
        requests.forEach(open -> open.move(kept, duplicate));
        corrections.move(kept, duplicate);
        openings.move(kept, duplicate);
        // Whose mailbox it was is not certain any more: whoever it is signs in anew.
        devices.forget(duplicate);
        addresses.drop(duplicate);
        addresses.joined(
                kept,
                duplicate,
                !Objects.equals(before, stays.email())
                        || stays.email() != null && !stays.email().equals(goes.email()));
        if (!differences.isEmpty()) {
            notes.add(kept, null, values.noteOfMerge(differences), decidedBy);
        }
        jdbc.sql("update lidzas.person_merge set kept = ? where kept = ?")
                .params(kept, duplicate)
                .update();
        persons.delete(goes);
        persons.flush();
        jdbc.sql("insert into lidzas.person_merge (duplicate, kept, decided_by, merged_at) values (?, ?, ?, ?)")
                .params(duplicate, kept, decidedBy, Timestamp.from(clock.instant()))
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public @Nullable Integer age(String reference) {
        LocalDate birthDate = find(reference).birthDate();
        return birthDate == null ? null : ageOf(birthDate);
    }

    @Override
    public int ageOf(LocalDate birthDate) {
        return birthDate.until(LocalDate.now(clock)).getYears();
    }

    @Override
    @Transactional(readOnly = true)
    public List<PersonSummary> summaries(List<String> references) {
        Map<String, PersonSummary> found = new LinkedHashMap<>();
        persons.findAllById(references).forEach(person -> found.put(person.reference(), person.summary()));
        List<PersonSummary> ordered = new ArrayList<>();
        for (String reference : references) {
            if (found.containsKey(reference)) {
                ordered.add(found.get(reference));
            }
        }
        return ordered;
    }

    @Override
    public void addressConfirmed(String person) {
        addresses.addressConfirmed(person);
    }

    private Person find(String reference) {
        return persons.findById(reference).orElseThrow(NoSuchRecord::new);
    }
}
