package lv.lidzas.people;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import lv.lidzas.access.Devices;
import lv.lidzas.values.EmailAddress;
import lv.lidzas.values.LongText;
import lv.lidzas.workflow.FieldKind;
import lv.lidzas.workflow.FormContext;
import lv.lidzas.workflow.NoSuchRecord;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Registers, reads and corrects persons, and joins two rows that turned out to be one human being. Values go in and out
 * by the keys of forms.
 */
@Service
@Transactional
public class People {

    /** Keys of a person in forms; any other key is an additional attribute. */
    public static final Map<String, FieldKind> FIELDS = Map.of(
            "firstName",
            FieldKind.NAME,
            "lastName",
            FieldKind.NAME,
            "birthDate",
            FieldKind.DATE,
            "email",
            FieldKind.EMAIL,
            SharedAddresses.SHARED,
            FieldKind.BOOLEAN,
            "phone",
            FieldKind.PHONE,
            "municipality",
            FieldKind.CODE,
            "languages",
            FieldKind.CODES,
            "language",
            FieldKind.CODE);

    private final PersonRepository persons;
    private final PersonValues values;
    private final PersonNotes notes;
    private final PersonOpenings openings;
    private final AddressChanges addresses;
    private final SharedAddresses sharedAddresses;
    private final OpenErasureRequests erasureRequests;
    private final OpenJoins joins;
    private final Devices devices;
    private final ObjectProvider<PersonData> modules;
    private final JdbcClient jdbc;
    private final Clock clock;

    People(
            PersonRepository persons,
            PersonValues values,
            PersonNotes notes,
            PersonOpenings openings,
            AddressChanges addresses,
            SharedAddresses sharedAddresses,
            OpenErasureRequests erasureRequests,
            OpenJoins joins,
            Devices devices,
            ObjectProvider<PersonData> modules,
            JdbcClient jdbc,
            Clock clock) {
        this.persons = persons;
        this.values = values;
        this.notes = notes;
        this.openings = openings;
        this.addresses = addresses;
        this.sharedAddresses = sharedAddresses;
        this.erasureRequests = erasureRequests;
        this.joins = joins;
        this.devices = devices;
        this.modules = modules;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Registers a person without asking whether he or she is known already: that is decided by a coordinator, later.
     *
     * @return the new {@code P-} reference
     * @throws lv.lidzas.workflow.InvalidForm if a value cannot be
     */
    public String register(Map<String, Object> given, FormContext context) {
        String reference = "P-%d-%06d".formatted(Year.now(clock).getValue(), persons.nextNumber());
        Person person = new Person(reference, clock.instant());
        Map<String, Object> all = new HashMap<>(given);
        all.remove(SharedAddresses.SHARED);
        all.putIfAbsent("language", context.language().getLanguage().equals("en") ? "en" : "lv");
        all.putIfAbsent("firstName", null);
        all.putIfAbsent("lastName", null);
        values.apply(person, all, context);
        persons.saveAndFlush(person);
        return reference;
    }

    /** Values by key, additional attributes among them. */
    @Transactional(readOnly = true)
    public Map<String, Object> read(String reference) {
        Person person = find(reference);
        Map<String, Object> read = Attributes.read(person.attributes());
        read.put("firstName", person.firstName());
        read.put("lastName", person.lastName());
        read.put("birthDate", person.birthDate());
        read.put("email", person.email());
        read.put("phone", person.phone());
        read.put("municipality", person.municipality());
        read.put("languages", person.languages());
        read.put("language", person.mailLanguage());
        read.values().removeIf(Objects::isNull);
        return read;
    }

    /** Grows with each change of the person. */
    @Transactional(readOnly = true)
    public long revision(String reference) {
        return find(reference).version();
    }

    /**
     * Changes what is different. Another address from the person counts only when it is confirmed; see
     * {@link AddressChanges}. A colleague who writes an address that somebody else has says so.
     *
     * @throws lv.lidzas.workflow.InvalidForm if a value cannot be, or the address is somebody else's too
     */
    public void correct(String reference, Map<String, Object> changes, FormContext context) {
        Person person = find(reference);
        String before = person.email();
        Map<String, Object> now = new HashMap<>(changes);
        Object shared = now.remove(SharedAddresses.SHARED);
        boolean ownAddress = now.containsKey("email") && !context.actor().isStaff();
        Object asked = ownAddress ? now.remove("email") : null;
        values.apply(person, now, context);
        persons.saveAndFlush(person);
        if (ownAddress) {
            addresses.ask(reference, before, (String) asked, context);
        } else if (!Objects.equals(before, person.email())) {
            sharedAddresses.require(reference, person.email(), shared, context);
            addresses.corrected(reference, before, person.email());
        }
    }

    @Transactional(readOnly = true)
    public String fullName(String reference) {
        return find(reference).fullName();
    }

    /**
     * An empty note adds nothing.
     *
     * @param author user id; {@code null} for the person, writing through a personal link
     */
    public void addNote(String reference, String text, String author) {
        String note = LongText.read(text);
        if (!note.isEmpty()) {
            notes.add(find(reference).reference(), note, author);
        }
    }

    /** Adds what a form's field {@code note} brought; an empty one adds nothing. */
    public void addNote(String reference, Object note, FormContext context) {
        if (note instanceof String text) {
            addNote(reference, text, context.actor().userId());
        }
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<PersonNote> notesOf(String reference) {
        return notes.of(reference);
    }

    /** The newest openings first. */
    @Transactional(readOnly = true)
    public List<PersonOpening> openingsOf(String reference, int limit) {
        return openings.of(reference, limit);
    }

    /** References of everybody who has this address. */
    @Transactional(readOnly = true)
    public List<String> withEmail(String email) {
        return persons.findByEmailIgnoreCase(EmailAddress.shown(email)).stream()
                .map(Person::reference)
                .toList();
    }

    /** Whom a reference now stands for: the person kept, if this one was a duplicate. */
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

    /**
     * Joins a duplicate to the person it is. The kept person's own values stay; what he or she lacked is filled in, and
     * what differs is written down as a note, because only a human can tell which phone is the right one.
     *
     * @param decidedBy user id of who decided
     */
    public void merge(String kept, String duplicate, String decidedBy) {
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
        erasureRequests.move(kept, duplicate);
        joins.move(kept, duplicate);
        notes.move(kept, duplicate);
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
            notes.add(kept, values.noteOfMerge(differences), decidedBy);
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

    /** Years completed today; {@code null} if the birth date is not known. */
    @Transactional(readOnly = true)
    public Integer age(String reference) {
        LocalDate birthDate = find(reference).birthDate();
        return birthDate == null ? null : ageOf(birthDate);
    }

    /** Years completed today by somebody born on that day. */
    public int ageOf(LocalDate birthDate) {
        return birthDate.until(LocalDate.now(clock)).getYears();
    }

    /** For a page or a label: what is known about several persons, in the order asked. */
    @Transactional(readOnly = true)
    public List<PersonSummary> summaries(List<String> references) {
        Map<String, PersonSummary> found = new LinkedHashMap<>();
        persons.findAllById(references).forEach(person -> found.put(person.reference(), PersonSummary.of(person)));
        List<PersonSummary> ordered = new ArrayList<>();
        for (String reference : references) {
            if (found.containsKey(reference)) {
                ordered.add(found.get(reference));
            }
        }
        return ordered;
    }

    private Person find(String reference) {
        return persons.findById(reference).orElseThrow(NoSuchRecord::new);
    }
}
