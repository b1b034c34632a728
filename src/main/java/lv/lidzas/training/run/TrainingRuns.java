package lv.lidzas.training.run;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.lidzas.people.People;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.records.RecordType;
import lv.lidzas.training.Trainings;
import lv.lidzas.training.news.TrainingProcess;
import lv.lidzas.training.programme.Programmes;
import lv.lidzas.training.session.TrainingSession;
import lv.lidzas.volunteers.Volunteers;
import lv.lidzas.workflow.deadlines.Deadlines;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The use cases of a volunteer's way through the programme, named like the steps of {@code trainingCompletion}. */
@Service
@Transactional
public class TrainingRuns implements Trainings {

    /** What the number of a certificate begins with. */
    static final String CERTIFICATE = "AP";

    private final TrainingRunRepository runs;
    private final Enrolments enrolments;
    private final Programmes programmes;
    private final TrainingProcess process;
    private final Volunteers volunteers;
    private final People people;
    private final Deadlines deadlines;
    private final MessageSource messages;
    private final Clock clock;

    TrainingRuns(
            TrainingRunRepository runs,
            Enrolments enrolments,
            Programmes programmes,
            TrainingProcess process,
            Volunteers volunteers,
            People people,
            Deadlines deadlines,
            MessageSource messages,
            Clock clock) {
        this.runs = runs;
        this.enrolments = enrolments;
        this.programmes = programmes;
        this.process = process;
        this.volunteers = volunteers;
        this.people = people;
        this.deadlines = deadlines;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Says by when the programme is to be learnt, counted from now.
     *
     * @return the last day
     */
    public LocalDate planTraining(String reference) {
        LocalDate last = LocalDate.ofInstant(deadlines.of(TrainingDeadline.TRAINING_ENDS), clock.getZone());
        find(reference).plan(last);
        return last;
    }

    /** What the decision {@code programmeCompleted} is asked about. */
    public record Assessment(int mandatoryModulesLeft, int attendancePercent, int modulesMissed, int modulesToChoose) {}

    @Transactional(readOnly = true)
    public Assessment assessTraining(String reference) {
        Progress progress = enrolments.progress(find(reference));
        return new Assessment(
                progress.mandatoryLeft(), progress.attendancePercent(), progress.missed(), progress.toChoose());
    }

    /** The programme is completed, with a certificate; whoever has been waiting for it in the onboarding goes on. */
    public void completeTraining(String reference) {
        TrainingRun run = find(reference);
        complete(run);
        runs.flush();
        volunteers.trainingCompleted(run.volunteer());
    }

    public void discontinueTraining(String reference) {
        TrainingRun run = find(reference);
        run.discontinue(LocalDate.now(clock));
        enrolments.freePlaces(run);
    }

    /**
     * Whether somebody has completed a version of the programme.
     *
     * @param volunteer {@code V-} reference
     */
    @Transactional(readOnly = true)
    public boolean isTrained(String volunteer) {
        String person = volunteers.personOf(volunteer);
        return trained(List.of(person)).contains(person);
    }

    /**
     * How far somebody has come.
     *
     * @param trained whether a version of the programme is completed, whichever run it was
     * @param progress of the run that is open, or the newest one; empty if there was none
     */
    record Attainment(boolean trained, Optional<Progress> progress) {}

    /** @param volunteer {@code V-} reference */
    @Transactional(readOnly = true)
    Attainment attainment(String volunteer) {
        String person = volunteers.personOf(volunteer);
        List<RunPlace> places = runs.withPlaces(volunteer, person);
        List<TrainingRun> all = places.stream().map(RunPlace::run).distinct().toList();
        List<TrainingRun> own =
                all.stream().filter(run -> run.volunteer().equals(volunteer)).toList();
        Optional<TrainingRun> shown = own.stream()
                .filter(TrainingRun::isOpen)
                .findFirst()
                .or(() -> own.stream().findFirst());
        return new Attainment(
                all.stream().anyMatch(run -> run.isCompleted() && run.person().equals(person)),
                shown.map(run -> progress(run, places)));
    }

    private Progress progress(TrainingRun run, List<RunPlace> places) {
        List<RunPlace> taken = places.stream()
                .filter(place -> place.run().equals(run) && place.place() != null)
                .toList();
        return Progress.of(
                programmes.whole(run.programme()),
                taken.stream().map(RunPlace::place).toList(),
                taken.stream()
                        .map(RunPlace::session)
                        .collect(Collectors.toMap(TrainingSession::reference, Function.identity())));
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> trained(Collection<String> persons) {
        return Set.copyOf(runs.trained(persons));
    }

    /** A volunteer was taken in: the training begins with the version of now, unless it runs already. */
    void begin(String volunteer) {
        if (runs.openOf(volunteer).isEmpty()) {
            process.volunteerAdmitted(create(volunteer));
        }
    }

    /** The training ends unfinished because the volunteer has left. */
    void leave(String volunteer) {
        for (TrainingRun run : runs.openOf(volunteer)) {
            run.discontinue(LocalDate.now(clock));
            enrolments.freePlaces(run);
            process.ended(run.reference());
        }
    }

    /** The law wants a consent that is there no more: places ahead are given up, and what was learnt stays. */
    void interrupt(String volunteer) {
        for (TrainingRun run : runs.openOf(volunteer)) {
            enrolments.ahead(run).forEach(session -> enrolments.cancelEnrolment(run.reference(), session.reference()));
        }
    }

    /** Whether places may be taken and letters about sessions go out. */
    boolean goesOn(TrainingRun run) {
        return !run.isOpen() || volunteers.mayLearn(run.volunteer());
    }

    /** Somebody has confirmed by hand that the volunteer knows what the programme teaches. */
    void credit(String volunteer) {
        for (TrainingRun run : runs.openOf(volunteer)) {
            complete(run);
            enrolments.freePlaces(run);
            process.ended(run.reference());
        }
    }

    private void complete(TrainingRun run) {
        run.complete(LocalDate.now(clock), RecordType.numbered(CERTIFICATE, clock, runs.nextCertificate()));
    }

    /** @param volunteer {@code V-} reference of somebody who is not learning */
    TrainingRun begin(@Nullable String volunteer, FormContext context) {
        if (volunteer == null || !learnerChoices().containsKey(volunteer)) {
            throw InvalidForm.of(messages, "volunteer", "training.volunteer.running", context.language());
        }
        return find(create(volunteer));
    }

    private String create(String volunteer) {
        return runs.saveAndFlush(new TrainingRun(
                        TrainingRecords.TYPE.reference(clock, runs.nextNumber()),
                        volunteers.personOf(volunteer),
                        volunteer,
                        programmes.current().reference(),
                        LocalDate.now(clock)))
                .reference();
    }

    void keep(TrainingRun run) {
        runs.saveAndFlush(run);
    }

    /** Volunteers whom a coordinator may let learn: {@code V-} reference and name. */
    Map<String, String> learnerChoices() {
        Set<String> learning = new HashSet<>(runs.learners());
        return volunteers.team().stream()
                .filter(member -> !learning.contains(member.person()))
                .collect(Collectors.toMap(Volunteers.Member::reference, member -> people.fullName(member.person())));
    }

    public TrainingRun find(String reference) {
        return runs.findById(reference).orElseThrow(NoSuchRecord::new);
    }
}
