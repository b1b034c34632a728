package lv.lidzas.volunteers.screening;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lv.lidzas.people.People;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.volunteers.AnswerCame;
import lv.lidzas.volunteers.VolunteerLeft;
import lv.lidzas.volunteers.application.OnboardingProcess;
import lv.lidzas.volunteers.application.Volunteer;
import lv.lidzas.volunteers.application.VolunteerRegister;
import lv.lidzas.volunteers.application.VolunteerRepository;
import lv.lidzas.volunteers.check.CheckAnswers;
import lv.lidzas.volunteers.check.CheckNeeds;
import lv.lidzas.volunteers.check.NeededChecks;
import lv.lidzas.volunteers.guardian.GuardianRegister;
import lv.lidzas.volunteers.reference.ReferenceRegister;
import lv.lidzas.volunteers.stage.Stage;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The use cases of the checks before an admission, named like the steps of {@code volunteerScreening}. */
@Service
@Transactional
class Screening {

    private final VolunteerRegister volunteers;
    private final VolunteerRepository applicants;
    private final CheckAnswers checks;
    private final CheckNeeds needs;
    private final ReferenceRegister references;
    private final GuardianRegister guardians;
    private final ScreeningProcess process;
    private final Weighing weighing;
    private final OnboardingProcess onboarding;
    private final ApplicationEventPublisher events;
    private final People people;
    private final JdbcClient database;
    private final Clock clock;

    Screening(
            VolunteerRegister volunteers,
            VolunteerRepository applicants,
            CheckAnswers checks,
            CheckNeeds needs,
            ReferenceRegister references,
            GuardianRegister guardians,
            ScreeningProcess process,
            Weighing weighing,
            OnboardingProcess onboarding,
            ApplicationEventPublisher events,
            People people,
            JdbcClient database,
            Clock clock) {
        this.people = people;
        this.volunteers = volunteers;
        this.applicants = applicants;
        this.checks = checks;
        this.needs = needs;
        this.references = references;
        this.guardians = guardians;
        this.process = process;
        this.weighing = weighing;
        this.onboarding = onboarding;
        this.events = events;
        this.database = database;
        this.clock = clock;
    }

    /** Says what has to be checked; whoever is to be checked stands among those who are. */
    NeededChecks determineChecks(String reference) {
        NeededChecks needed = checks.determine(reference, volunteers.determineAge(reference));
        Volunteer volunteer = volunteers.find(reference);
        if (needed.any() && volunteer.stage() != Stage.CHECKS) {
            volunteer.beginChecks(clock.instant());
        }
        return needed;
    }

    /** Everybody who was named is asked. */
    void askOutside(String reference) {
        references.askReferees(reference);
        guardians.askGuardian(reference);
    }

    /** Whether somebody still has to answer; whoever gives the last answer meanwhile waits until this one is acted on. */
    boolean lookForAnswers(String reference) {
        hold(reference);
        return references.isOpen(reference) || guardians.isOpen(reference);
    }

    @EventListener
    void on(AnswerCame answer) {
        if (!lookForAnswers(answer.reference())) {
            process.answersCame(answer.reference());
            weighing.begin(answer.reference());
        }
    }

    /** A decision against the applicant is taken back no more: nobody is asked about him or her. */
    void confirmRejection(String reference) {
        events.publishEvent(new VolunteerLeft(reference));
    }

    /** Those whose rejection was final before the diagram knew of this. */
    @Transactional(readOnly = true)
    List<String> rejected() {
        return Stream.concat(references.waiting().stream(), guardians.waiting().stream())
                .distinct()
                .filter(reference -> volunteers.find(reference).stage() == Stage.REJECTED)
                .filter(reference -> !onboarding.isDecisionHeld(reference))
                .toList();
    }

    /** Whoever is old enough by now needs no guardian any more; whoever has named nobody yet is asked as at the new age. */
    void followBirthdays() {
        applicants.findByStageInOrderByReference(Set.of(Stage.CHECKS)).stream()
                .map(Volunteer::reference)
                .filter(reference -> checks.hasGrown(reference, volunteers.determineAge(reference)))
                .filter(reference -> !references.isNamed(reference))
                .forEach(reference -> checks.determine(reference, volunteers.determineAge(reference)));
        guardians.waiting().stream().filter(this::hasGrownOut).forEach(guardians::growOut);
        guardians.withdrawn().stream().filter(this::hasGrownOut).forEach(guardians::withdrawalLapsed);
    }

    /** Of whoever's age is not known any more nothing follows. */
    private boolean hasGrownOut(String reference) {
        Integer age = people.age(volunteers.personOf(reference));
        return age != null && !needs.needsGuardian(reference, age);
    }

    /**
     * The record of a person by which the law wants a guardian's consent that is not there.
     *
     * @throws NoSuchRecord if there is none
     */
    @Transactional(readOnly = true)
    String withoutGuardian(String person) {
        Integer age = people.age(person);
        return applicants.findByPersonOrderByAppliedOnDescReferenceDesc(person).stream()
                .filter(volunteer ->
                        volunteer.stage().onTheWay() || volunteer.stage().worksOrPauses())
                .map(Volunteer::reference)
                .filter(reference -> age != null && needs.needsGuardian(reference, age))
                .filter(reference -> !guardians.isGiven(reference))
                .findFirst()
                .orElseThrow(NoSuchRecord::new);
    }

    private void hold(String reference) {
        database.sql("select reference from lidzas.volunteer where reference = ? for no key update")
                .param(reference)
                .query(String.class)
                .optional();
    }
}
