package lv.lidzas.cases.helper;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.cases.contact.Contacts;
import lv.lidzas.cases.contact.ShownContact;
import lv.lidzas.cases.file.CaseText;
import lv.lidzas.cases.file.SupportCase;
import lv.lidzas.cases.file.SupportCases;
import lv.lidzas.cases.needs.CaseNeeds;
import lv.lidzas.forms.BoundQuestions;
import lv.lidzas.forms.Forms;
import lv.lidzas.forms.OpenForm;
import lv.lidzas.matching.AssignmentFacts;
import lv.lidzas.matching.AssignmentStage;
import lv.lidzas.matching.Assignments;
import lv.lidzas.people.People;
import lv.lidzas.people.PersonSummary;
import lv.lidzas.records.Actor;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.records.OpeningLog;
import lv.lidzas.records.fields.Attributes;
import lv.lidzas.volunteers.Volunteers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a volunteer sees of the own cases, and writes about them: from acceptance until the assignment ends. */
@Service
@Transactional
public class OwnCases {

    private final SupportCases cases;
    private final Assignments assignments;
    private final CaseNeeds needs;
    private final Contacts contacts;
    private final CaseText text;
    private final Volunteers volunteers;
    private final People people;
    private final Forms forms;
    private final OpeningLog openings;
    private final BoundQuestions questions;

    OwnCases(
            SupportCases cases,
            Assignments assignments,
            CaseNeeds needs,
            Contacts contacts,
            CaseText text,
            Volunteers volunteers,
            People people,
            Forms forms,
            OpeningLog openings,
            BoundQuestions questions) {
        this.cases = cases;
        this.assignments = assignments;
        this.needs = needs;
        this.contacts = contacts;
        this.text = text;
        this.volunteers = volunteers;
        this.people = people;
        this.forms = forms;
        this.openings = openings;
        this.questions = questions;
    }

    /** One of the own cases in the list. */
    public record Own(String reference, String name, LocalDate nextDate) {}

    /** What a volunteer needs to know, and no more. */
    public record Card(
            String reference,
            PersonSummary person,
            String contactLanguage,
            String interpreterNeeded,
            String municipality,
            String times,
            String plan,
            String areas,
            LocalDate nextDate,
            List<ShownContact> contacts) {}

    /**
     * Opens a case, which is written down.
     *
     * @throws NoSuchRecord if this person does not help in it now
     */
    public Card open(String reference, String person, Locale language) {
        requireHelper(reference, person);
        SupportCase one = cases.find(reference);
        openings.opened(person, one.person(), "ownCase");
        BoundQuestions.Words words = questions.words(language);
        PersonSummary supported = people.summaries(List.of(one.person())).get(0);
        AssignmentFacts offer = assignments.helping(reference).orElseThrow(NoSuchRecord::new);
        return new Card(
                reference,
                supported,
                words.shown("case", "contactLanguage", one.contactLanguage()),
                words.shown("case", "interpreterNeeded", one.interpreterNeeded() ? "yes" : "no"),
                words.shown("person", "municipality", supported.municipality()),
                one.times(),
                text.plan(one, language),
                text.areas(needs.needed(reference), language),
                one.nextDate(),
                contacts.of(reference).stream()
                        .filter(contact ->
                                contact.isBy(offer.volunteer()) || offer.earlierVisits() && contact.writtenBy() == null)
                        .map(contact -> new ShownContact(
                                contact.reference(),
                                contact.isBy(offer.volunteer()),
                                contact.day(),
                                contact.isBy(offer.volunteer()) ? null : text.formerVolunteer(language),
                                words.shown("visit", "mode", contact.mode()),
                                contact.minutes(),
                                text.areas(contact.areas(), language),
                                contact.note(),
                                words.answered("visit", Attributes.read(contact.attributes()))))
                        .toList());
    }

    /** The form of a visit; otherwise as {@link #open}. */
    @Transactional(readOnly = true)
    public OpenForm openVisit(String reference, String person, Locale language) {
        requireHelper(reference, person);
        return forms.openNew("recordVisit", Actor.person(person), language);
    }

    /** @throws NoSuchRecord if this is no visit of the case, or another's, or this person does not help in the case now */
    @Transactional(readOnly = true)
    public void requireOwnVisit(String reference, String contact, String person) {
        if (!contacts.isOwn(contacts.of(reference, contact), person)) {
            throw new NoSuchRecord();
        }
    }

    /**
     * Writes a visit down; otherwise as {@link #open}.
     *
     * @return its id
     */
    public String recordVisit(String reference, String person, Map<String, Object> data, Locale language) {
        requireHelper(reference, person);
        return forms.submitNew("recordVisit", Map.of("case", reference), data, Actor.person(person), language);
    }

    /** Cases that this person helps in now. */
    public List<Own> of(String person) {
        return assignments.currentOf(volunteerOf(person)).stream()
                .filter(AssignmentFacts::helps)
                .map(offer -> cases.find(offer.supportCase()))
                .map(one -> new Own(one.reference(), people.fullName(one.person()), one.nextDate()))
                .toList();
    }

    /** References of cases that this person is asked about. */
    List<String> asked(String person) {
        return assignments.currentOf(volunteerOf(person)).stream()
                .filter(offer -> offer.stage() == AssignmentStage.PROPOSED)
                .map(AssignmentFacts::supportCase)
                .toList();
    }

    /** Whether this person is in the team. */
    public boolean isVolunteer(String person) {
        return volunteers.memberOf(person).isPresent();
    }

    private String volunteerOf(String person) {
        return volunteers.memberOf(person).map(Volunteers.Member::reference).orElseThrow(NoSuchRecord::new);
    }

    private void requireHelper(String reference, String person) {
        if (!assignments.isHelper(reference, person)) {
            throw new NoSuchRecord();
        }
    }
}
