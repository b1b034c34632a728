package lv.lidzas.training.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lv.lidzas.people.People;
import lv.lidzas.records.Changeable;
import lv.lidzas.records.Creatable;
import lv.lidzas.records.FieldKind;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.records.OffersChoices;
import lv.lidzas.records.Option;
import lv.lidzas.records.RecordType;
import lv.lidzas.records.RecordValues;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.records.fields.Codes;
import lv.lidzas.records.fields.Fields;
import lv.lidzas.records.fields.Handled;
import lv.lidzas.training.programme.Programme;
import lv.lidzas.training.programme.Programmes;
import lv.lidzas.training.session.SessionText;
import lv.lidzas.values.Languages;
import lv.lidzas.values.LatvianOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets forms bind a training run; {@code sessions} takes places at the sessions chosen and reads empty. */
@Component
@Transactional
class TrainingRecords implements Creatable, Changeable, OffersChoices {

    private static final String VOLUNTEER = "volunteer";
    private static final String SESSIONS = "sessions";
    private static final String NOTE = "note";

    /** A run with the words for how far it has come. */
    private record Learning(TrainingRun run, Enrolments enrolments, ProgressText text) {

        private String overview() {
            return text.overview(enrolments.progress(run), Languages.LATVIAN);
        }
    }

    private static final Fields<Learning> FIELDS = Fields.of(Learning.class)
            .shown("reference", FieldKind.REFERENCE, learning -> learning.run().reference())
            .handled(VOLUNTEER, FieldKind.CODE, learning -> learning.run().volunteer())
            .handled(SESSIONS, FieldKind.CODES)
            .shown("overview", FieldKind.TEXT, Learning::overview)
            .handled(NOTE, FieldKind.TEXT)
            .rest(Learning::run);

    static final RecordType TYPE = RecordType.of("training", "T", StaffGroups.CASEWORKERS, FIELDS)
            .asking(Map.of(
                    "beginTraining", Set.of("volunteer"),
                    "chooseSessions", Set.of("sessions")))
            .withAttributesIn("training_run");

    private final TrainingRuns trainings;
    private final Enrolments enrolments;
    private final Programmes programmes;
    private final People people;
    private final SessionText text;
    private final ProgressText progress;
    private final MessageSource messages;

    TrainingRecords(
            TrainingRuns trainings,
            Enrolments enrolments,
            Programmes programmes,
            People people,
            SessionText text,
            ProgressText progress,
            MessageSource messages) {
        this.trainings = trainings;
        this.enrolments = enrolments;
        this.programmes = programmes;
        this.people = people;
        this.text = text;
        this.progress = progress;
        this.messages = messages;
    }

    @Override
    public RecordType type() {
        return TYPE;
    }

    @Override
    @Transactional(readOnly = true)
    public long revision(String reference) {
        return trainings.find(reference).revision();
    }

    @Override
    @Transactional(readOnly = true)
    public RecordValues read(String reference, Set<String> keys) {
        TrainingRun run = trainings.find(reference);
        return new RecordValues(FIELDS.read(learning(run), keys), run.revision());
    }

    @Override
    public String create(Map<String, Object> values, FormContext context) {
        Map<String, Object> entered = new HashMap<>(values);
        TrainingRun run = trainings.begin((String) entered.remove(VOLUNTEER), context);
        keep(run, entered, context);
        return run.reference();
    }

    @Override
    public void write(String reference, Map<String, Object> changes, FormContext context) {
        keep(trainings.find(reference), changes, context);
    }

    private void keep(TrainingRun run, Map<String, Object> entered, FormContext context) {
        Handled own = FIELDS.apply(learning(run), entered);
        if (own.has(SESSIONS)) {
            if (!trainings.goesOn(run)) {
                throw InvalidForm.of(messages, SESSIONS, "training.sessions.noConsent", context.language());
            }
            enrolments.enrol(run, Codes.of(own.take(SESSIONS)), context);
        }
        trainings.keep(run);
        people.addNote(run.person(), run.volunteer(), own.<Object>take(NOTE), context);
        own.end();
    }

    private Learning learning(TrainingRun run) {
        return new Learning(run, enrolments, progress);
    }

    @Override
    @Transactional(readOnly = true)
    public String title(String reference) {
        return people.fullName(personOf(reference));
    }

    @Override
    @Transactional(readOnly = true)
    public String personOf(String reference) {
        return trainings.find(reference).person();
    }

    @Override
    public boolean openTo(String reference, String person) {
        return person.equals(personOf(reference));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Option> options(@Nullable String reference, String key) {
        return switch (key) {
            case "volunteer" -> learners();
            case "sessions" -> reference == null ? List.of() : sessions(trainings.find(reference));
            default -> List.of();
        };
    }

    /** A session that is full by now is refused by its name. */
    @Override
    @Transactional(readOnly = true)
    public List<Option> known(@Nullable String reference, String key) {
        return key.equals("sessions")
                ? enrolments.openSessions().stream()
                        .map(session -> new Option(session, session))
                        .toList()
                : options(reference, key);
    }

    private List<Option> learners() {
        List<Option> options = new ArrayList<>();
        trainings
                .learnerChoices()
                .forEach((reference, name) -> options.add(new Option(reference, name + ", " + reference)));
        options.sort(LatvianOrder.by(Option::label));
        return options;
    }

    private List<Option> sessions(TrainingRun run) {
        Programme programme = programmes.find(run.programme());
        List<Option> options = new ArrayList<>();
        enrolments
                .choices(run)
                .forEach((session, free) -> options.add(new Option(
                        session.reference(),
                        text.choice(session, programme, free, Languages.LATVIAN),
                        text.choice(session, programme, free, Locale.ENGLISH))));
        return options;
    }
}
