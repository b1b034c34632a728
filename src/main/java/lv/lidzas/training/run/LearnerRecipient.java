package lv.lidzas.training.run;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import lv.lidzas.people.People;
import lv.lidzas.training.programme.Programme;
import lv.lidzas.training.programme.Programmes;
import lv.lidzas.training.session.SessionText;
import lv.lidzas.training.session.TrainingCalendar;
import lv.lidzas.training.session.TrainingSession;
import lv.lidzas.values.LastDay;
import lv.lidzas.values.Written;
import lv.lidzas.volunteers.Volunteers;
import lv.lidzas.workflow.Colleagues;
import lv.lidzas.workflow.mails.Recipient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Mails to somebody who learns: each lists the sessions ahead, some bring them as a calendar. */
@Component
class LearnerRecipient implements Recipient {

    private static final Set<String> WITH_CALENDAR = Set.of("sessionsChosen", "sessionsChanged", "trainingReminder");

    /** Sessions to choose from that a mail names; the own page lists all. */
    private static final int SOONEST = 3;

    private final TrainingRuns trainings;
    private final Enrolments enrolments;
    private final Programmes programmes;
    private final People people;
    private final SessionText text;
    private final ProgressText progress;
    private final TrainingCalendar calendar;
    private final Volunteers volunteers;
    private final Colleagues colleagues;

    LearnerRecipient(
            TrainingRuns trainings,
            Enrolments enrolments,
            Programmes programmes,
            People people,
            SessionText text,
            ProgressText progress,
            TrainingCalendar calendar,
            Volunteers volunteers,
            Colleagues colleagues) {
        this.trainings = trainings;
        this.enrolments = enrolments;
        this.programmes = programmes;
        this.people = people;
        this.text = text;
        this.progress = progress;
        this.calendar = calendar;
        this.volunteers = volunteers;
        this.colleagues = colleagues;
    }

    @Override
    public String name() {
        return "learner";
    }

    @Override
    public String record() {
        return "training";
    }

    /** Without an address the sessions are chosen together with a colleague. */
    @Override
    public Set<String> toldOtherwise() {
        return Set.of("sessionsChosen");
    }

    @Override
    public Set<String> placeholders() {
        return Set.of(
                "firstName", "lastName", "sessions", "modulesToChoose", "nextSessions", "trainingBy", "coordinator");
    }

    /** Reminders are not among them: what they remind of is. */
    @Override
    public Map<String, Predicate<String>> stillTrue() {
        return Map.of(
                "admitted", this::hasToChoose,
                "trainingPlanned", this::hasToChoose,
                "moduleMissed", this::hasToChoose,
                "sessionsChosen", this::hasSessionsAhead,
                "sessionsChanged", this::hasSessionsAhead,
                "trainingCompleted", at(TrainingRun.Stage.COMPLETED),
                "trainingDiscontinued", at(TrainingRun.Stage.DISCONTINUED));
    }

    private boolean hasToChoose(String reference) {
        TrainingRun run = trainings.find(reference);
        return run.isOpen()
                && !progress.toChoose(enrolments.progress(run), Locale.ROOT).isEmpty();
    }

    private boolean hasSessionsAhead(String reference) {
        TrainingRun run = trainings.find(reference);
        return run.isOpen() && !enrolments.ahead(run).isEmpty();
    }

    private Predicate<String> at(TrainingRun.Stage stage) {
        return reference -> trainings.find(reference).stage() == stage;
    }

    /** Nobody is called to sessions while the consent is missing without which nobody so young may come. */
    @Override
    @Transactional(readOnly = true)
    public Optional<Addressee> addressee(String reference) {
        TrainingRun run = trainings.find(reference);
        return trainings.goesOn(run) ? Optional.of(people.addressee(run.person(), facts(run))) : Optional.empty();
    }

    private Map<String, String> facts(TrainingRun run) {
        Locale language = languageOf(run);
        Programme programme = programmes.find(run.programme());
        return Map.of(
                "sessions",
                enrolments.ahead(run).stream()
                        .map(session -> text.line(session, programme, language))
                        .collect(Collectors.joining("\n")),
                "modulesToChoose",
                progress.toChoose(enrolments.progress(run), language),
                "nextSessions",
                enrolments.choices(run).keySet().stream()
                        .limit(SOONEST)
                        .map(session -> text.line(session, programme, language))
                        .collect(Collectors.joining("\n")),
                "trainingBy",
                run.dueOn() == null ? "" : Written.until(new LastDay(run.dueOn(), null), language),
                "coordinator",
                Objects.requireNonNullElse(colleagues.named(volunteers.admittedBy(run.volunteer()), language), ""));
    }

    private Locale languageOf(TrainingRun run) {
        return people.addressee(run.person(), Map.of()).language();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Attachment> attachments(String template, String reference) {
        TrainingRun run = trainings.find(reference);
        List<TrainingSession> ahead = enrolments.ahead(run);
        if (!WITH_CALENDAR.contains(template) || ahead.isEmpty()) {
            return List.of();
        }
        Locale language = languageOf(run);
        return List.of(new Attachment(
                "nodarbibas.ics",
                "text/calendar; charset=UTF-8; method=PUBLISH",
                calendar.of(ahead, programmes.find(run.programme()), language)));
    }
}
