package lv.lidzas.cases.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import lv.lidzas.cases.IntakeTalkMoved;
import lv.lidzas.cases.file.SupportCase;
import lv.lidzas.cases.file.SupportCases;
import lv.lidzas.matching.AssignmentFacts;
import lv.lidzas.matching.Assignments;
import lv.lidzas.records.Actor;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.records.fields.Handled;
import lv.lidzas.volunteers.VolunteerCare;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Contacts of a case. */
@Service
@Transactional
class Contacts {

    private final ContactRepository contacts;
    private final SupportCases cases;
    private final Assignments assignments;
    private final VolunteerCare care;
    private final MessageSource messages;
    private final Clock clock;

    Contacts(
            ContactRepository contacts,
            SupportCases cases,
            Assignments assignments,
            VolunteerCare care,
            MessageSource messages,
            Clock clock) {
        this.contacts = contacts;
        this.cases = cases;
        this.assignments = assignments;
        this.care = care;
        this.messages = messages;
        this.clock = clock;
    }

    /** @param values of the form, and {@code case}: the reference of the case */
    String create(Map<String, Object> values, FormContext context) {
        Map<String, Object> entered = new HashMap<>(values);
        String reference = (String) Objects.requireNonNull(entered.remove(ContactRecords.CASE));
        SupportCase supported = cases.find(reference);
        Contact contact = new Contact(
                ContactRecords.TYPE.reference(clock, contacts.nextNumber()),
                reference,
                volunteer(reference, context.actor()),
                context.actor().userId());
        keep(contact, supported, entered, context);
        cases.visitsChanged(reference, of(reference));
        lookAfter(contact, contact.isHard());
        return contact.reference();
    }

    /** Puts a mistake right; what follows from the visits follows from what stands then. */
    void correct(String reference, Map<String, Object> changes, FormContext context) {
        Contact contact = find(reference);
        if (!context.actor().isStaff() && !isOwn(contact, context.actor().person())) {
            throw new AccessDeniedException("not the own visit");
        }
        boolean wasHard = contact.isHard();
        keep(contact, cases.find(contact.supportCase()), changes, context);
        lookAfter(contact, contact.isHard() && !wasHard);
        if (changes.containsKey("day") || changes.containsKey(ContactRecords.NEXT_DATE)) {
            cases.visitsChanged(contact.supportCase(), of(contact.supportCase()));
        }
    }

    /** What follows from the visits follows from the first talk as well. */
    @EventListener
    void on(IntakeTalkMoved news) {
        cases.visitsChanged(news.reference(), of(news.reference()));
    }

    private void lookAfter(Contact contact, boolean hard) {
        String volunteer = contact.volunteer();
        if (volunteer != null) {
            care.contactHeld(volunteer, contacts.countByVolunteer(volunteer), hard);
        }
    }

    private void keep(Contact contact, SupportCase supported, Map<String, Object> entered, FormContext context) {
        Locale language = context.language();
        LocalDate today = LocalDate.now(clock);
        if (!supported.isOpen()) {
            throw InvalidForm.of(messages, "day", "visit.closed", language);
        }
        Handled own = ContactRecords.FIELDS.apply(contact, entered);
        if (contact.day() == null || contact.day().isAfter(today)) {
            throw InvalidForm.of(messages, "day", "visit.day.ahead", language);
        }
        if (contact.day().isBefore(supported.openedOn())) {
            throw InvalidForm.of(messages, "day", "visit.day.before", language);
        }
        if (own.has(ContactRecords.NEXT_DATE)) {
            LocalDate next = own.take(ContactRecords.NEXT_DATE);
            if (next != null && next.isBefore(today)) {
                throw InvalidForm.of(messages, ContactRecords.NEXT_DATE, "visit.nextDate.past", language);
            }
            if (!Objects.equals(next, contact.nextDate())) {
                contact.next(next, supported.sayNextDate());
            }
        }
        if (own.has(ContactRecords.MET_BY)) {
            met(contact, ContactRecords.HELPER.equals(own.take(ContactRecords.MET_BY)), context);
        }
        own.end();
        contacts.saveAndFlush(contact);
    }

    private void met(Contact contact, boolean byHelper, FormContext context) {
        if (!context.actor().isStaff()) {
            throw new AccessDeniedException("a volunteer writes for the own self");
        }
        if (!byHelper) {
            contact.metBy(null, context.actor().userId());
        } else if (contact.volunteer() == null) {
            String volunteer = assignments
                    .helping(contact.supportCase())
                    .map(AssignmentFacts::volunteer)
                    .orElseThrow(() ->
                            InvalidForm.of(messages, ContactRecords.MET_BY, "visit.metBy.nobody", context.language()));
            contact.metBy(volunteer, context.actor().userId());
        }
    }

    /** Whether this person wrote it and helps in the case now. */
    boolean isOwn(Contact contact, @Nullable String person) {
        return assignments.isHelper(contact.supportCase(), person)
                && assignments
                        .helping(contact.supportCase())
                        .filter(offer -> contact.isBy(offer.volunteer()))
                        .isPresent();
    }

    /** @throws NoSuchRecord if the case has no such visit */
    Contact of(String supportCase, String reference) {
        Contact contact = find(reference);
        if (!contact.supportCase().equals(supportCase)) {
            throw new NoSuchRecord();
        }
        return contact;
    }

    /** The newest first. */
    List<Contact> of(String reference) {
        return contacts.findBySupportCaseOrderByDayDescReferenceDesc(reference);
    }

    Contact find(String reference) {
        return contacts.findById(reference).orElseThrow(NoSuchRecord::new);
    }

    /** A volunteer writes about the own case only. */
    private @Nullable String volunteer(String reference, Actor actor) {
        if (actor.isStaff()) {
            return null;
        }
        if (actor.person() == null || !assignments.isHelper(reference, actor.person())) {
            throw new AccessDeniedException("not the helper of this case");
        }
        return assignments.helping(reference).map(AssignmentFacts::volunteer).orElseThrow(NoSuchRecord::new);
    }
}
