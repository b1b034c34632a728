package lv.lidzas.cases.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import lv.lidzas.cases.file.SupportCase;
import lv.lidzas.cases.file.SupportCases;
import lv.lidzas.matching.AssignmentFacts;
import lv.lidzas.matching.Assignments;
import lv.lidzas.people.Attributes;
import lv.lidzas.records.Actor;
import lv.lidzas.records.Changes;
import lv.lidzas.records.Codes;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.records.NoSuchRecord;
import org.springframework.context.MessageSource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Contacts of a case. */
@Service
@Transactional
public class Contacts {

    private final ContactRepository contacts;
    private final SupportCases cases;
    private final Assignments assignments;
    private final MessageSource messages;
    private final Clock clock;

    Contacts(
            ContactRepository contacts,
            SupportCases cases,
            Assignments assignments,
            MessageSource messages,
            Clock clock) {
        this.contacts = contacts;
        this.cases = cases;
        this.assignments = assignments;
        this.messages = messages;
        this.clock = clock;
    }

    /** @param values of the form, and {@code case}: the reference of the case */
    String create(Map<String, Object> values, FormContext context) {
        Map<String, Object> own = new HashMap<>(values);
        String reference = (String) own.remove("case");
        SupportCase supported = cases.find(reference);
        Contact contact = new Contact(
                ContactRecords.TYPE.reference(clock, contacts.nextNumber()),
                reference,
                volunteer(reference, context.actor()),
                context.actor().userId());
        apply(contact, supported, own, context.language());
        contacts.saveAndFlush(contact);
        cases.visitsChanged(reference, of(reference));
        return contact.reference();
    }

    /** Puts a mistake right; what follows from the visits follows from what stands then. */
    void correct(String reference, Map<String, Object> changes, FormContext context) {
        Contact contact = find(reference);
        if (!context.actor().isStaff() && !isOwn(contact, context.actor().person())) {
            throw new AccessDeniedException("not the own visit");
        }
        apply(contact, cases.find(contact.supportCase()), new HashMap<>(changes), context.language());
        contacts.saveAndFlush(contact);
        if (changes.containsKey("day") || changes.containsKey("nextDate")) {
            cases.visitsChanged(contact.supportCase(), of(contact.supportCase()));
        }
    }

    private void apply(Contact contact, SupportCase supported, Map<String, Object> own, Locale language) {
        LocalDate day = Changes.take(own, "day", contact.day());
        LocalDate next = (LocalDate) own.get("nextDate");
        LocalDate today = LocalDate.now(clock);
        if (!supported.isOpen()) {
            throw refused("day", "visit.closed", language);
        }
        if (day == null || day.isAfter(today)) {
            throw refused("day", "visit.day.ahead", language);
        }
        if (day.isBefore(supported.openedOn())) {
            throw refused("day", "visit.day.before", language);
        }
        if (next != null && next.isBefore(today)) {
            throw refused("nextDate", "visit.nextDate.past", language);
        }
        contact.happened(
                day,
                Changes.take(own, "mode", contact.mode()),
                Changes.<Number>take(own, "minutes", contact.minutes()).intValue());
        contact.concerned(
                Codes.of(Changes.take(own, "domains", contact.areas())), Changes.take(own, "note", contact.note()));
        LocalDate agreed = Changes.take(own, "nextDate", contact.nextDate());
        if (!Objects.equals(agreed, contact.nextDate())) {
            contact.next(agreed, supported.sayNextDate());
        }
        own.forEach(contact::putAttribute);
    }

    /** Whether this person wrote it and helps in the case now. */
    public boolean isOwn(Contact contact, String person) {
        return assignments.isHelper(contact.supportCase(), person)
                && assignments
                        .helping(contact.supportCase())
                        .filter(offer -> contact.isBy(offer.volunteer()))
                        .isPresent();
    }

    /** @throws NoSuchRecord if the case has no such visit */
    public Contact of(String supportCase, String reference) {
        Contact contact = find(reference);
        if (!contact.supportCase().equals(supportCase)) {
            throw new NoSuchRecord();
        }
        return contact;
    }

    Map<String, Object> read(String reference) {
        Contact contact = find(reference);
        Map<String, Object> values = Attributes.read(contact.attributes());
        values.put("reference", reference);
        values.put("day", contact.day());
        values.put("mode", contact.mode());
        values.put("minutes", contact.minutes());
        values.put("domains", contact.areas());
        if (contact.note() != null) {
            values.put("note", contact.note());
        }
        if (contact.nextDate() != null) {
            values.put("nextDate", contact.nextDate());
        }
        return values;
    }

    /** The newest first. */
    public List<Contact> of(String reference) {
        return contacts.findBySupportCaseOrderByDayDescReferenceDesc(reference);
    }

    Contact find(String reference) {
        return contacts.findById(reference).orElseThrow(NoSuchRecord::new);
    }

    /** A volunteer writes about the own case only. */
    private String volunteer(String reference, Actor actor) {
        if (actor.isStaff()) {
            return null;
        }
        if (actor.person() == null || !assignments.isHelper(reference, actor.person())) {
            throw new AccessDeniedException("not the helper of this case");
        }
        return assignments.helping(reference).map(AssignmentFacts::volunteer).orElseThrow(NoSuchRecord::new);
    }

    private InvalidForm refused(String field, String message, Locale language) {
        return new InvalidForm(field, messages.getMessage(message, null, language));
    }
}
