package lv.lidzas.volunteers.lapse;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.lidzas.volunteers.TrainingRecord;
import lv.lidzas.volunteers.agreement.AgreementBook;
import lv.lidzas.volunteers.agreement.AgreementBook.Ending;
import lv.lidzas.volunteers.application.Volunteer;
import lv.lidzas.volunteers.application.VolunteerRepository;
import lv.lidzas.volunteers.check.DrivingLicences;
import lv.lidzas.volunteers.rule.VolunteerDeadline;
import lv.lidzas.volunteers.stage.Stage;
import lv.lidzas.workflow.deadlines.Deadlines;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The use cases of an agreement that ends or is missing, named like the steps of {@code watchAgreement}. */
@Service
@Transactional
class AgreementLapses {

    /** Whoever has learnt the programme does not begin without one. */
    private static final String MISSING = "agreementMissing";

    private final VolunteerRepository volunteers;
    private final AgreementBook agreements;
    private final ObjectProvider<TrainingRecord> training;
    private final DrivingLicences licences;
    private final ToldLapses told;
    private final Deadlines deadlines;
    private final Clock clock;

    AgreementLapses(
            VolunteerRepository volunteers,
            AgreementBook agreements,
            ObjectProvider<TrainingRecord> training,
            DrivingLicences licences,
            ToldLapses told,
            Deadlines deadlines,
            Clock clock) {
        this.volunteers = volunteers;
        this.agreements = agreements;
        this.training = training;
        this.licences = licences;
        this.told = told;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * Colleagues are told from now on.
     *
     * @return the last day on which what ends still holds; where it has ended, or was never there, the day that the table gives
     */
    LocalDate dateAgreement(String reference) {
        LocalDate today = LocalDate.now(clock);
        Optional<Ending> lapse = lapse(volunteers.findById(reference).orElseThrow());
        lapse.ifPresent(ending -> told.tell(reference, ending));
        return lapse.filter(ending -> !ending.kind().equals(MISSING))
                .map(Ending::day)
                .filter(day -> !day.isBefore(today))
                .orElseGet(() ->
                        LocalDate.ofInstant(deadlines.of(VolunteerDeadline.SETTLE_AGREEMENT_ENDS), clock.getZone()));
    }

    /** Colleagues have not decided on it, and are told again as soon as there is something to settle. */
    void forget(String reference) {
        told.forget(reference);
    }

    /** Those in the team of whose agreement nobody was told yet that it ends soon, has ended or is missing. */
    @Transactional(readOnly = true)
    List<String> due() {
        return team().stream().filter(this::isDue).map(Volunteer::reference).toList();
    }

    /** Whether this one is among {@link #due}. */
    @Transactional(readOnly = true)
    boolean isDue(String reference) {
        return volunteers
                .findById(reference)
                .filter(volunteer -> volunteer.stage().inTeam())
                .filter(this::isDue)
                .isPresent();
    }

    private boolean isDue(Volunteer volunteer) {
        return lapse(volunteer)
                .filter(ending -> !told.isTold(volunteer.reference(), ending))
                .isPresent();
    }

    /** Those among several with whose agreement all is well again, or who agree on nothing any more. */
    @Transactional(readOnly = true)
    List<String> unneeded(List<String> open) {
        if (open.isEmpty()) {
            return List.of();
        }
        List<String> needed = team().stream()
                .filter(volunteer -> open.contains(volunteer.reference()))
                .filter(volunteer -> lapse(volunteer).isPresent())
                .map(Volunteer::reference)
                .toList();
        return open.stream().filter(volunteer -> !needed.contains(volunteer)).toList();
    }

    /** Those who have learnt the programme and whose agreement holds today, though it did not on the day on which they had. */
    @Transactional(readOnly = true)
    List<String> ready() {
        LocalDate today = LocalDate.now(clock);
        return team().stream()
                .filter(this::hasLearnt)
                .map(Volunteer::reference)
                .filter(volunteer -> agreements.holds(volunteer, today))
                .toList();
    }

    private Optional<Ending> lapse(Volunteer volunteer) {
        if (volunteer.cooperation().isLeaving()) {
            return Optional.empty();
        }
        LocalDate soon = LocalDate.ofInstant(deadlines.of(VolunteerDeadline.AGREEMENT_ENDS_SOON), clock.getZone());
        return agreements
                .endsBy(soon, volunteer.reference())
                .or(() -> missing(volunteer))
                .or(() -> licence(soon, volunteer.reference()));
    }

    /** What the role or the agreement asks for beside the agreement itself. */
    private Optional<Ending> licence(LocalDate soon, String volunteer) {
        return licences.endsBy(soon, volunteer, agreements.standing(volunteer).drives())
                .map(day -> new Ending("licenceEnds", day));
    }

    /** Told by the day on which somebody came: it is the same each night. */
    private Optional<Ending> missing(Volunteer volunteer) {
        return hasLearnt(volunteer) && !agreements.isConcluded(volunteer.reference())
                ? Optional.of(new Ending(
                        MISSING, volunteer.member(LocalDate.now(clock)).appliedOn()))
                : Optional.empty();
    }

    private boolean hasLearnt(Volunteer volunteer) {
        return volunteer.stage() == Stage.TRAINING && training.getObject().isComplete(volunteer.reference());
    }

    private List<Volunteer> team() {
        return volunteers.findByStageInOrderByReference(Stage.IN_TEAM);
    }
}
