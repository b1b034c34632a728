package lv.lidzas.volunteers.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.lidzas.people.RequestGranted;
import lv.lidzas.volunteers.AgreementConcluded;
import lv.lidzas.volunteers.EndDecided;
import lv.lidzas.volunteers.TrainingRecord;
import lv.lidzas.volunteers.VolunteerLeft;
import lv.lidzas.volunteers.Volunteers;
import lv.lidzas.volunteers.agreement.AgreementBook;
import lv.lidzas.volunteers.application.Missing;
import lv.lidzas.volunteers.application.OnboardingProcess;
import lv.lidzas.volunteers.application.Volunteer;
import lv.lidzas.volunteers.application.VolunteerRegister;
import lv.lidzas.volunteers.application.VolunteerRepository;
import lv.lidzas.volunteers.rule.AgeRule;
import lv.lidzas.volunteers.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is in the team, for other modules, and what they tell about somebody of it. */
@Component
@Transactional
class Team implements Volunteers {

    private final VolunteerRegister register;
    private final VolunteerRepository volunteers;
    private final AgreementBook agreements;
    private final AgeRule ageRule;
    private final OnboardingProcess process;
    private final ObjectProvider<TrainingRecord> training;
    private final Clock clock;

    Team(
            VolunteerRegister register,
            VolunteerRepository volunteers,
            AgreementBook agreements,
            AgeRule ageRule,
            OnboardingProcess process,
            ObjectProvider<TrainingRecord> training,
            Clock clock) {
        this.register = register;
        this.volunteers = volunteers;
        this.agreements = agreements;
        this.ageRule = ageRule;
        this.process = process;
        this.training = training;
        this.clock = clock;
    }

    /** Whoever has no agreement that holds waits for it; the training is not done twice. */
    @Override
    public void trainingCompleted(String reference) {
        if (register.missing(register.find(reference)).stream().noneMatch(Missing::hinders)) {
            process.trainingCompleted(reference);
        }
    }

    /** A guardian may have withdrawn meanwhile. Whoever has learnt the programme and waited for the agreement alone goes on. */
    @EventListener
    void agreementConcluded(AgreementConcluded agreed) {
        register.requireConsent(agreed.volunteer(), "agreement.guardian.notGiven");
        boolean learnt = register.find(agreed.volunteer()).stage() == Stage.TRAINING
                && training.getObject().isComplete(agreed.volunteer());
        if (learnt) {
            trainingCompleted(agreed.volunteer());
        }
    }

    /** Whoever has left agrees on nothing any more, and what was agreed on ends with the last day. */
    @EventListener
    void volunteerLeft(VolunteerLeft left) {
        process.agreementUnneeded(left.reference());
        LocalDate last = register.find(left.reference()).cooperation().lastDay();
        agreements.end(left.reference(), last == null ? LocalDate.now(clock) : last);
    }

    /** Whoever still learns and asks to stop has nothing to hand over either. */
    @EventListener
    void stopGranted(RequestGranted granted) {
        if (granted.stops()) {
            volunteers.findByPersonOrderByAppliedOnDescReferenceDesc(granted.person()).stream()
                    .filter(volunteer -> volunteer.stage() == Stage.TRAINING)
                    .map(Volunteer::reference)
                    .toList()
                    .forEach(process::end);
        }
    }

    /** Whoever does not work yet has nothing to hand over: the way into the team ends. */
    @EventListener
    void endDecided(EndDecided decided) {
        if (!register.find(decided.reference()).stage().worksOrPauses()) {
            process.end(decided.reference());
        }
    }

    @Override
    @Transactional(readOnly = true)
    public String personOf(String reference) {
        return register.personOf(reference);
    }

    @Override
    @Transactional(readOnly = true)
    public @Nullable String admittedBy(String reference) {
        return register.find(reference).admittedBy();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Member> memberOf(String person) {
        return register.memberOf(person);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> lastOf(String person) {
        return memberOf(person).map(Member::reference).or(() -> volunteers.ofPersons(List.of(person)).stream()
                .filter(volunteer -> volunteer.stage() == Stage.ENDED)
                .map(Volunteer::reference)
                .findFirst());
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, String> personsOf(Collection<String> references) {
        return volunteers.findAllById(references).stream()
                .collect(Collectors.toMap(Volunteer::reference, Volunteer::person));
    }

    @Override
    @Transactional(readOnly = true)
    public boolean takesOn(String reference) {
        return volunteers.atWork(register.personOf(reference)).stream()
                .map(Volunteer::cooperation)
                .noneMatch(agreed -> agreed.isHeld() || agreed.isLeaving());
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayLearn(String reference) {
        return !register.missing(register.find(reference)).contains(Missing.GUARDIAN_CONSENT);
    }

    @Override
    public boolean isAdult(int years) {
        return ageRule.isAdult(years);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Member> team() {
        return volunteers.findByStageInOrderByReference(Stage.IN_TEAM).stream()
                .map(volunteer -> volunteer.member(LocalDate.now(clock)))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Left> leftSince(LocalDate day) {
        return volunteers.lastDayFrom(day, Stage.ENDED, Stage.IN_TEAM).stream()
                .map(volunteer -> new Left(
                        volunteer.reference(),
                        volunteer.person(),
                        Objects.requireNonNull(volunteer.cooperation().lastDay())))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<LocalDate> lastDay(String reference) {
        return volunteers
                .findById(reference)
                .filter(volunteer -> volunteer.stage() == Stage.ENDED)
                .map(volunteer -> volunteer.cooperation().lastDay());
    }
}
