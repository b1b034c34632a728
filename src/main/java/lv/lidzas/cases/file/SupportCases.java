package lv.lidzas.cases.file;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import lv.lidzas.cases.needs.CaseNeeds;
import lv.lidzas.cases.needs.Need;
import lv.lidzas.cases.rule.CaseDeadline;
import lv.lidzas.matching.AssignmentFacts;
import lv.lidzas.matching.Assignments;
import lv.lidzas.people.People;
import lv.lidzas.people.consent.Consents;
import lv.lidzas.records.Codes;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.workflow.Deadlines;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The use cases of a support case, named like the steps of {@code supportCase}. */
@Service
@Transactional
public class SupportCases {

    private final SupportCaseRepository cases;
    private final CaseValues values;
    private final CaseNeeds needs;
    private final Consents consents;
    private final CaseDecisions decisions;
    private final CasePriorities priorities;
    private final FirstContact firstContact;
    private final CaseDates dates;
    private final Assignments assignments;
    private final KnownPersons knownPersons;
    private final CaseProcess process;
    private final People people;
    private final Deadlines deadlines;
    private final Clock clock;

    SupportCases(
            SupportCaseRepository cases,
            CaseValues values,
            CaseNeeds needs,
            Consents consents,
            CaseDecisions decisions,
            CasePriorities priorities,
            FirstContact firstContact,
            CaseDates dates,
            Assignments assignments,
            KnownPersons knownPersons,
            CaseProcess process,
            People people,
            Deadlines deadlines,
            Clock clock) {
        this.cases = cases;
        this.values = values;
        this.needs = needs;
        this.consents = consents;
        this.decisions = decisions;
        this.priorities = priorities;
        this.firstContact = firstContact;
        this.dates = dates;
        this.assignments = assignments;
        this.knownPersons = knownPersons;
        this.process = process;
        this.people = people;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Says what the state still owes the person, and how urgent it is. */
    public CaseStep determineSupport(String reference) {
        SupportCase supported = find(reference);
        supported.entitleTo(decisions.stateSupport(supported));
        LocalDate contact = null;
        if (supported.stage() == CaseStage.REQUESTED) {
            contact = firstContact.by(supported);
            supported.planNextContact(contact);
        }
        return new CaseStep(supported.stateSupport(), supported.priority(), contact);
    }

    /**
     * The case reaches a stage.
     *
     * @param stage code
     * @param deadline row of {@code deadlines.dmn} that says when somebody has to look at it again
     */
    public void reachCaseStage(String reference, String stage, String deadline) {
        find(reference).reach(CaseStage.of(stage), day(deadlines.named(deadline)));
    }

    /** The volunteer helps no more; somebody else is to be found. */
    public void endAssignment(String reference) {
        assignments.endAssignment(reference);
        find(reference).reach(CaseStage.PLANNED, day(deadlines.of(CaseDeadline.CHOOSE_VOLUNTEER_ENDS)));
    }

    /** @return whether a volunteer helped until now */
    public boolean endCase(String reference) {
        boolean helped = assignments.lookForHelper(reference);
        assignments.endAssignment(reference);
        find(reference).close(LocalDate.now(clock));
        return helped;
    }

    /** The days on which a volunteer is reminded of a contact and a coordinator looks into it, while somebody helps. */
    public ContactDates dateContact(String reference) {
        LocalDate last = find(reference).lastContactOn();
        return new ContactDates(
                dayAfter(CaseDeadline.CONTACT_REMINDER, last),
                dayAfter(CaseDeadline.CONTACT_ENDS, last),
                assignments.lookForHelper(reference));
    }

    /** See {@link #dateContact}. */
    public record ContactDates(LocalDate reminderOn, LocalDate missingOn, boolean helped) {}

    /** A coordinator has looked into a case that nobody wrote about: the days count anew. */
    public void noteContact(String reference) {
        find(reference).contactCheckedOn(LocalDate.now(clock));
    }

    /**
     * Takes a consent back, as easily as it was given.
     *
     * @param purpose code
     */
    public void withdrawConsent(String reference, String purpose) {
        find(reference);
        consents.withdraw(reference, purpose);
        if (purpose.equals("healthData")) {
            needs.forgetHealthNotes(reference);
        }
    }

    /**
     * Asks whoever helps to write down how it goes, at most once a day and only while contact is watched.
     *
     * @throws NoSuchRecord if there is no such case
     */
    public void remindHelper(String reference) {
        find(reference);
        if (process.mayRemind(reference) && assignments.remind(reference)) {
            process.reminderAsked(reference);
        }
    }

    /**
     * The plan is reviewed now instead of on its date. Nothing happens if it is being reviewed already.
     *
     * @throws NoSuchRecord if there is no such case
     */
    public void reviewNow(String reference) {
        find(reference);
        process.reviewAsked(reference);
    }

    /** Whoever helped or was asked is in the team no more. */
    public void volunteerLeft(String volunteer) {
        assignments.currentOf(volunteer).stream()
                .map(AssignmentFacts::supportCase)
                .forEach(reference -> {
                    assignments.endAssignment(reference);
                    process.volunteerLeft(reference);
                });
    }

    /**
     * A visit was written down or put right: the last contact, the next date and the watch follow from what stands now.
     *
     * @param visits of the case, the newest first
     */
    public void visitsChanged(String reference, List<? extends DatedContact> contacts) {
        SupportCase supported = find(reference);
        LocalDate before = supported.lastContactOn();
        supported.follow(contacts);
        cases.flush();
        LocalDate now = supported.lastContactOn();
        // A check that is due already stays due when the contact turns out to be longer ago still.
        boolean checked = !dayAfter(CaseDeadline.CONTACT_ENDS, before).isAfter(LocalDate.now(clock));
        if (now.isAfter(before) || now.isBefore(before) && !checked) {
            process.contactMoved(reference);
        }
    }

    String create(Map<String, Object> given, FormContext context) {
        Map<String, Object> ofPerson = new HashMap<>();
        Map<String, Object> own = new HashMap<>();
        given.forEach((key, value) -> (People.FIELDS.containsKey(key) ? ofPerson : own).put(key, value));
        Object note = own.remove("note");
        Object signals = own.remove("urgentSignals");
        String known = (String) own.remove(KnownPersons.KNOWN);
        boolean another = Boolean.TRUE.equals(own.remove(KnownPersons.ANOTHER));
        String person = knownPersons.settle(people.register(ofPerson, context), known, another, context);
        SupportCase supported = new SupportCase(
                CaseRecords.TYPE.reference(clock, cases.nextNumber()),
                person,
                context.actor().userId(),
                LocalDate.now(clock));
        values.apply(supported, own, context);
        supported.changeUrgentSignals(Codes.of(signals));
        supported.prioritise(decisions.priority(Codes.of(signals), List.of()));
        cases.saveAndFlush(supported);
        people.addNote(person, note, context);
        return supported.reference();
    }

    void change(String reference, Map<String, Object> changes, FormContext context) {
        SupportCase supported = find(reference);
        Map<String, Object> ofPerson = new HashMap<>();
        Map<String, Object> own = new HashMap<>();
        changes.forEach((key, value) -> (People.FIELDS.containsKey(key) ? ofPerson : own).put(key, value));
        Object note = own.remove("note");
        if (!ofPerson.isEmpty()) {
            people.correct(supported.person(), ofPerson, context);
        }
        String volunteer = (String) own.remove("volunteer");
        boolean earlierVisits = Boolean.TRUE.equals(own.remove("earlierVisits"));
        decideConsents(reference, own, context);
        String priority = supported.priority();
        String owed = supported.stateSupport();
        boolean dated = own.containsKey("nextDate");
        assess(supported, own, context);
        boolean status = CaseDecisions.STATUS.stream().anyMatch(own::containsKey);
        values.apply(supported, own, context);
        if (status && supported.stateSupport() != null) {
            supported.entitleTo(decisions.stateSupport(supported));
        }
        cases.saveAndFlush(supported);
        boolean judged = !supported.priority().equals(priority);
        if (judged) {
            dates.prioritised(supported, !dated);
        } else if (!Objects.equals(supported.stateSupport(), owed)) {
            dates.owed(supported);
        }
        if (volunteer != null) {
            assignments.offer(reference, supported.person(), volunteer, earlierVisits, context.language());
        }
        people.addNote(supported.person(), note, context);
    }

    public SupportCase find(String reference) {
        return cases.findById(reference).orElseThrow(NoSuchRecord::new);
    }

    private void decideConsents(String reference, Map<String, Object> own, FormContext context) {
        Object language = own.remove("consentLanguage");
        Object obtainedBy = own.remove("consentObtainedBy");
        for (String purpose : Consents.PURPOSES) {
            Object decided = own.remove(consentKey(purpose));
            if (decided == null || decided.equals("notAsked")) {
                continue;
            }
            if (language == null) {
                throw values.refused("consentLanguage", "case.consent.language.missing", context.language());
            }
            if (obtainedBy == null) {
                throw values.refused("consentObtainedBy", "case.consent.obtainedBy.missing", context.language());
            }
            consents.decide(reference, purpose, decided.equals("given"), (String) language, (String) obtainedBy);
        }
    }

    /** What is not said anew stays as it was, needs and urgent signals alike. */
    private void assess(SupportCase supported, Map<String, Object> own, FormContext context) {
        boolean signalled = own.containsKey("urgentSignals");
        Object signals = own.remove("urgentSignals");
        boolean asked = CaseNeeds.AREAS.stream()
                .anyMatch(area -> own.containsKey(area + "Score") || own.containsKey(area + "Note"));
        if (!asked && !signalled) {
            return;
        }
        if (signalled) {
            supported.changeUrgentSignals(Codes.of(signals));
        }
        Map<String, Need> before = needs.latest(supported.reference());
        Map<String, Integer> scores = new LinkedHashMap<>();
        Map<String, String> notes = new HashMap<>();
        for (String area : CaseNeeds.AREAS) {
            Need old = before.get(area);
            Object score = own.containsKey(area + "Score")
                    ? own.remove(area + "Score")
                    : old == null ? null : String.valueOf(old.score());
            String note = own.containsKey(area + "Note")
                    ? (String) own.remove(area + "Note")
                    : old == null ? null : old.note();
            if (score != null) {
                scores.put(area, Integer.valueOf(score.toString()));
                notes.put(area, note);
            }
        }
        if (asked) {
            if (notes.get(CaseNeeds.HEALTH) != null && !consents.holds(supported.reference(), "healthData")) {
                throw values.refused("healthNote", "case.healthNote.noConsent", context.language());
            }
            needs.ask(supported.reference(), scores, notes);
        }
        priorities.judge(supported, CaseNeeds.needed(scores), context.actor().userId());
    }

    static String consentKey(String purpose) {
        return "consent" + purpose.substring(0, 1).toUpperCase(Locale.ROOT) + purpose.substring(1);
    }

    private LocalDate dayAfter(CaseDeadline deadline, LocalDate from) {
        return day(deadlines.after(deadline, from.atStartOfDay(clock.getZone()).toInstant()));
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
