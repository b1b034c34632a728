package lv.lidzas.cases.file;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lv.lidzas.cases.consent.ConsentQuestions;
import lv.lidzas.cases.needs.CaseNeeds;
import lv.lidzas.cases.rule.CaseDeadline;
import lv.lidzas.matching.AssignmentFacts;
import lv.lidzas.matching.Assignments;
import lv.lidzas.people.consent.Consents;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.workflow.deadlines.Deadlines;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The use cases of a support case, named like the steps of {@code supportCase}. */
@Service
@Transactional
public class SupportCases {

    private final SupportCaseRepository cases;
    private final CaseChanges changes;
    private final CaseNeeds needs;
    private final Consents consents;
    private final ConsentQuestions questions;
    private final CaseDecisions decisions;
    private final FirstContact firstContact;
    private final Assignments assignments;
    private final CaseProcess process;
    private final Deadlines deadlines;
    private final Clock clock;

    SupportCases(
            SupportCaseRepository cases,
            CaseChanges changes,
            CaseNeeds needs,
            Consents consents,
            ConsentQuestions questions,
            CaseDecisions decisions,
            FirstContact firstContact,
            Assignments assignments,
            CaseProcess process,
            Deadlines deadlines,
            Clock clock) {
        this.cases = cases;
        this.changes = changes;
        this.needs = needs;
        this.consents = consents;
        this.questions = questions;
        this.decisions = decisions;
        this.firstContact = firstContact;
        this.assignments = assignments;
        this.process = process;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * Makes a case that was asked for from outside, by the rules of the form that registers one; nothing runs for it yet.
     *
     * @param person {@code P-} reference of somebody who is registered already and asked for himself; {@code null} for
     *     somebody who is to be registered
     * @param values by the keys of the case
     * @return {@code C-} reference
     * @throws InvalidForm if a value is refused, or the person may be registered already and nobody has said who it is
     */
    public String register(@Nullable String person, Map<String, Object> values, FormContext context) {
        return changes.create(person, values, context);
    }

    /**
     * The process of a case that was made by {@link #register} begins.
     *
     * @param by account of whoever registered it; {@code null} if no colleague did
     */
    public void begin(String reference, @Nullable String by) {
        process.registered(reference, by);
    }

    /** Says what the state still owes the person, and how urgent it is. */
    public Determined determineSupport(String reference) {
        SupportCase supported = find(reference);
        supported.entitleTo(decisions.stateSupport(supported));
        LocalDate contact = null;
        if (supported.stage() == CaseStage.REQUESTED) {
            contact = firstContact.by(supported);
            supported.planNextContact(contact);
        }
        return new Determined(Objects.requireNonNull(supported.stateSupport()), supported.priority(), contact);
    }

    /**
     * See {@link #determineSupport}.
     *
     * @param stateSupport code
     * @param priority code
     * @param firstContactBy the last day on which somebody can be contacted in time; {@code null} once that has been done
     */
    record Determined(String stateSupport, String priority, @Nullable LocalDate firstContactBy) {}

    /**
     * The case reaches a stage.
     *
     * @param stage code
     * @param deadline row of {@code deadlines.dmn} that says when somebody has to look at it again
     */
    public void reachCaseStage(String reference, String stage, String deadline) {
        find(reference).reach(CaseStage.of(stage), day(deadlines.named(deadline)), LocalDate.now(clock));
    }

    /** The volunteer helps no more; somebody else is to be found. */
    public void endAssignment(String reference) {
        assignments.endAssignment(reference);
        find(reference)
                .reach(CaseStage.PLANNED, day(deadlines.of(CaseDeadline.CHOOSE_VOLUNTEER_ENDS)), LocalDate.now(clock));
    }

    /** @return whether a volunteer helped until now */
    public boolean endCase(String reference) {
        boolean helped = assignments.lookForHelper(reference);
        assignments.endAssignment(reference);
        questions.endAll(reference);
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

    /** Whoever is asked is not to answer now: somebody else is asked. Where the volunteer helps already people decide. */
    public void volunteerHeld(String volunteer) {
        assignments.currentOf(volunteer).stream()
                .filter(offer -> !offer.helps())
                .map(AssignmentFacts::supportCase)
                .forEach(reference -> {
                    assignments.endAssignment(reference);
                    process.volunteerHeld(reference);
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

    public SupportCase find(String reference) {
        return cases.findById(reference).orElseThrow(NoSuchRecord::new);
    }

    private LocalDate dayAfter(CaseDeadline deadline, LocalDate from) {
        return day(deadlines.after(deadline, from.atStartOfDay(clock.getZone()).toInstant()));
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
