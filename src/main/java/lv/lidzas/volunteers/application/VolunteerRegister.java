package lv.lidzas.volunteers.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import lv.lidzas.base.PrivacyNotice;
import lv.lidzas.people.People;
import lv.lidzas.people.erasure.Erasure;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.records.fields.Handled;
import lv.lidzas.records.fields.StageNotPossible;
import lv.lidzas.volunteers.OpenWork;
import lv.lidzas.volunteers.ProbationBegun;
import lv.lidzas.volunteers.TrainingRecord;
import lv.lidzas.volunteers.VolunteerAdmitted;
import lv.lidzas.volunteers.VolunteerErased;
import lv.lidzas.volunteers.VolunteerLeft;
import lv.lidzas.volunteers.Volunteers;
import lv.lidzas.volunteers.agreement.AgreementBook;
import lv.lidzas.volunteers.campaign.Campaigns;
import lv.lidzas.volunteers.check.CheckAnswers;
import lv.lidzas.volunteers.consent.VolunteerConsents;
import lv.lidzas.volunteers.rule.AgeRule;
import lv.lidzas.volunteers.rule.VolunteerDeadline;
import lv.lidzas.volunteers.stage.Stage;
import lv.lidzas.volunteers.stage.StageEntry;
import lv.lidzas.workflow.BusinessRefusal;
import lv.lidzas.workflow.deadlines.Deadlines;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The use cases of a volunteer's way into the team, named like the steps of {@code volunteerOnboarding}. */
@Service
@Transactional
public class VolunteerRegister {

    static final String TRAINING_REASON = "trainingReason";

    private final VolunteerRepository volunteers;
    private final Campaigns campaigns;
    private final People people;
    private final ApplicationNeeds needs;
    private final AgeRule ageRule;
    private final CheckAnswers checks;
    private final Erasure erasure;
    private final Deadlines deadlines;
    private final OnboardingProcess process;
    private final TalkText talk;
    private final ObjectProvider<TrainingRecord> training;
    private final ObjectProvider<OpenWork> openWork;
    private final AgreementBook agreements;
    private final VolunteerConsents consents;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VolunteerRegister(
            VolunteerRepository volunteers,
            Campaigns campaigns,
            People people,
            ApplicationNeeds needs,
            AgeRule ageRule,
            CheckAnswers checks,
            Erasure erasure,
            Deadlines deadlines,
            OnboardingProcess process,
            TalkText talk,
            ObjectProvider<TrainingRecord> training,
            ObjectProvider<OpenWork> openWork,
            AgreementBook agreements,
            VolunteerConsents consents,
            ApplicationEventPublisher events,
            Clock clock) {
        this.volunteers = volunteers;
        this.campaigns = campaigns;
        this.people = people;
        this.needs = needs;
        this.ageRule = ageRule;
        this.checks = checks;
        this.erasure = erasure;
        this.deadlines = deadlines;
        this.process = process;
        this.talk = talk;
        this.training = training;
        this.openWork = openWork;
        this.agreements = agreements;
        this.consents = consents;
        this.events = events;
        this.clock = clock;
    }

    /** @return age in completed years */
    @Transactional(readOnly = true)
    public int determineAge(String reference) {
        return Objects.requireNonNull(people.age(find(reference).person()), "the birth date is missing");
    }

    /**
     * @throws BusinessRefusal {@code volunteerDuplicate} if this person is in the team already
     * @throws InvalidForm if something is missing, with what it is
     */
    public void inviteApplicant(String reference) throws BusinessRefusal {
        Volunteer volunteer = find(reference);
        if (volunteers.stagesOf(volunteer.person(), reference).stream().anyMatch(Stage::inTeam)) {
            throw new VolunteerDuplicate();
        }
        needs.require(volunteer, "volunteer.invite.missing");
        volunteer.invite(clock.instant());
    }

    public void rejectApplication(String reference) {
        find(reference).reject(clock.instant());
    }

    /** Takes a rejection or a withdrawal back: the application stands again where it stood before. */
    public void reopenApplication(String reference) {
        find(reference).reopen(clock.instant());
    }

    public void withdrawApplication(String reference) {
        find(reference).withdraw(clock.instant());
        events.publishEvent(new VolunteerLeft(reference));
    }

    /**
     * A version begins. Whoever was taken in comes to that stage, if what the law wants is there today; the team stays.
     *
     * @param by account of who decided it
     * @throws InvalidForm that says what is missing, to whoever decided
     */
    public void openAgreement(String reference, @Nullable String by) {
        agreements.oneAtATime(reference);
        Volunteer volunteer = find(reference);
        if (volunteer.stage() == Stage.INTERVIEW || volunteer.stage() == Stage.CHECKS) {
            needs.requireChecked(volunteer);
            volunteer.openAgreement(by, clock.instant());
            checks.askReferees(reference);
        }
        needs.refuse(process.isAgreementOpen(reference), "agreement.underWay");
        needs.requireConsent(volunteer, ApplicationNeeds.NO_CONSENT);
        agreements.open(reference, checks.childContact(reference));
    }

    /** Nothing begins with somebody whose guardian has withdrawn meanwhile; the sentence says what. */
    public void requireConsent(String reference, String sentence) {
        needs.requireConsent(find(reference), sentence);
    }

    /** Instances that began before there were agreements ask here what the law wants. */
    public void admitVolunteer(String reference, @Nullable String by) {
        Volunteer volunteer = find(reference);
        if (volunteer.stage() != Stage.AGREEMENT) {
            needs.requireChecked(volunteer);
            checks.askReferees(reference);
        }
        events.publishEvent(new VolunteerAdmitted(reference, volunteer.admit(by, clock.instant())));
    }

    /**
     * Probation begins when the programme is completed, or when somebody has said why it begins without.
     *
     * @throws StageNotPossible if neither is so
     */
    public void beginProbation(String reference) {
        Volunteer volunteer = find(reference);
        if (volunteer.trainingReason() == null && !training.getObject().isComplete(reference)) {
            throw new StageNotPossible(volunteer.stage(), Stage.PROBATION);
        }
        needs.require(volunteer, "volunteer.probation.missing");
        LocalDate ends = LocalDate.ofInstant(deadlines.of(VolunteerDeadline.PROBATION_ENDS), clock.getZone());
        volunteer.beginProbation(ends, clock.instant());
        events.publishEvent(new ProbationBegun(reference));
    }

    /** @return {@code P-} reference of the person behind a volunteer */
    @Transactional(readOnly = true)
    public String personOf(String reference) {
        return find(reference).person();
    }

    /** Somebody of the team, by the person; empty for anybody else. */
    @Transactional(readOnly = true)
    public Optional<Volunteers.Member> memberOf(String person) {
        return volunteers.ofPersons(List.of(person)).stream()
                .filter(volunteer -> volunteer.stage().inTeam())
                .min(Comparator.comparing(Volunteer::reference))
                .map(volunteer -> volunteer.member(LocalDate.now(clock)));
    }

    /** Erases an application that nobody confirmed, as the last step of its own process, which goes on to its end. */
    public void eraseApplication(String reference) {
        Stage stage = find(reference).stage();
        if (stage != Stage.APPLIED) {
            throw new StageNotPossible(stage, Stage.WITHDRAWN);
        }
        erase(reference, Erasure.Cause.UNCONFIRMED);
    }

    /** Erases an application, and the person with it unless there is more about him or her. */
    public void erase(String reference, Erasure.Cause cause) {
        Volunteer volunteer = find(reference);
        if (erasure.isOnly(reference, volunteer.person())) {
            erasure.erase(volunteer.person(), cause, null);
        } else {
            events.publishEvent(new VolunteerErased(reference));
            erasure.forget(reference);
            volunteers.delete(volunteer);
        }
    }

    public String apply(Map<String, Object> given, FormContext context) {
        Volunteer volunteer = new Volunteer(
                VolunteerRecords.TYPE.reference(clock, volunteers.nextNumber()),
                LocalDate.now(clock),
                context.actor().isStaff() ? "staff" : "public",
                clock.instant());
        Handled own = VolunteerRecords.FIELDS.apply(seen(volunteer), given);
        Map<String, Object> ofPerson = own.part(People.FIELDS.keySet());
        ageRule.check((LocalDate) ofPerson.get("birthDate"), context);
        volunteer.belongsTo(people.registerReachable(ofPerson, context));
        campaigns.running().ifPresent(campaign -> volunteer.recruitedBy(campaign.reference()));
        people.addNote(volunteer.person(), volunteer.reference(), keep(volunteer, own), context);
        return volunteer.reference();
    }

    void change(String reference, Map<String, Object> changes, FormContext context) {
        Volunteer volunteer = find(reference);
        Handled own = VolunteerRecords.FIELDS.apply(seen(volunteer), changes);
        Map<String, Object> ofPerson = own.part(People.FIELDS.keySet());
        if (!ofPerson.isEmpty()) {
            people.correct(volunteer.person(), ofPerson, context);
        }
        Map<String, Object> ofChecks = own.part(CheckAnswers.FIELDS.keySet());
        boolean otherRole = checks.write(reference, ofChecks, volunteer.person(), volunteer.stage(), context);
        Map<String, Object> ofAgreement = own.part(AgreementBook.FIELDS.keySet());
        agreements.write(reference, ofAgreement, context);
        needs.requireFor(volunteer, otherRole, ofAgreement);
        consents.write(volunteer.person(), own.part(VolunteerConsents.FIELDS.keySet()), context);
        String trainingReason = own.take(TRAINING_REASON);
        if (trainingReason != null) {
            volunteer.confirmTraining(trainingReason, context.actor().userId());
        }
        String samePerson = own.take(VolunteerRecords.SAME_PERSON);
        if (samePerson != null) {
            volunteer.decidePerson();
        }
        Object note = keep(volunteer, own);
        if (samePerson != null && !SamePerson.NEW.equals(samePerson)) {
            people.merge(samePerson, volunteer.person(), context.actor().userId());
        }
        people.addNote(find(reference).person(), reference, note, context);
    }

    /** @return the note that the form brought, for the person who it turns out to be */
    private @Nullable Object keep(Volunteer volunteer, Handled own) {
        if (own.has(VolunteerRecords.NOTICE_READ)) {
            boolean isRead = Boolean.TRUE.equals(own.take(VolunteerRecords.NOTICE_READ));
            volunteer.readNotice(isRead ? PrivacyNotice.VERSION : null, clock.instant());
        }
        Object note = own.take(VolunteerRecords.NOTE);
        own.end();
        volunteers.saveAndFlush(volunteer);
        return note;
    }

    SeenVolunteer seen(Volunteer volunteer) {
        return new SeenVolunteer(volunteer, people, talk, training, openWork, checks, agreements, consents);
    }

    /** What this application lacks; the same rule that {@link #inviteApplicant} obeys. */
    public List<Missing> missing(Volunteer volunteer) {
        return needs.missing(volunteer, volunteer.stage());
    }

    /**
     * What outsiders see of an application: while a decision against it can still be taken back, it stands where it stood
     * before.
     */
    public OutsideView outsideView(Volunteer volunteer) {
        boolean held = volunteer.stage() == Stage.REJECTED && process.isDecisionHeld(volunteer.reference());
        StageEntry shown = held ? volunteer.before() : new StageEntry(volunteer.stage(), volunteer.stageSince());
        return new OutsideView(shown.stage(), shown.since(), needs.missing(volunteer, shown.stage()));
    }

    /** See {@link #outsideView}. */
    public record OutsideView(Stage stage, Instant since, List<Missing> missing) {}

    public Volunteer find(String reference) {
        return volunteers.findById(reference).orElseThrow(NoSuchRecord::new);
    }
}
