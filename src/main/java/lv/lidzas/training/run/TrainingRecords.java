package lv.lidzas.training.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lv.lidzas.people.Attributes;
import lv.lidzas.people.People;
import lv.lidzas.records.Changeable;
import lv.lidzas.records.Creatable;
import lv.lidzas.records.FieldKind;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.OffersChoices;
import lv.lidzas.records.Option;
import lv.lidzas.records.RecordType;
import lv.lidzas.records.RecordValues;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.training.programme.Programme;
import lv.lidzas.training.programme.Programmes;
import lv.lidzas.training.session.SessionText;
import lv.lidzas.values.LatvianOrder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets forms bind a training run; {@code sessions} takes places at the sessions chosen and reads empty. */
@Component
@Transactional
class TrainingRecords implements Creatable, Changeable, OffersChoices {

    private static final Locale LATVIAN = Locale.forLanguageTag("lv");

    static final Map<String, FieldKind> FIELDS = Map.of(
            "reference", FieldKind.REFERENCE,
            "volunteer", FieldKind.CODE,
            "sessions", FieldKind.CODES,
            "overview", FieldKind.TEXT,
            "note", FieldKind.TEXT);

    static final RecordType TYPE = RecordType.of("training", "T", StaffGroups.CASEWORKERS, FIELDS)
            .asking(Map.of(
                    "beginTraining", Set.of("volunteer"),
                    "chooseSessions", Set.of("sessions")))
            .withAttributesIn("training_run");

    private final TrainingRuns trainings;
    private final Programmes programmes;
    private final People people;
    private final SessionText text;
    private final ProgressText progress;

    TrainingRecords(
            TrainingRuns trainings, Programmes programmes, People people, SessionText text, ProgressText progress) {
        this.trainings = trainings;
        this.programmes = programmes;
        this.people = people;
        this.text = text;
        this.progress = progress;
    }

    @Override
    public RecordType type() {
        return TYPE;
    }

    @Override
    @Transactional(readOnly = true)
    public long revision(String reference) {
        return trainings.find(reference).version();
    }

    @Override
    @Transactional(readOnly = true)
    public RecordValues read(String reference, Set<String> keys) {
        TrainingRun run = trainings.find(reference);
        Map<String, Object> values = Attributes.read(run.attributes());
        values.put("reference", reference);
        values.put("volunteer", run.volunteer());
        if (keys.contains("overview")) {
            values.put("overview", progress.overview(trainings.progress(run), LATVIAN));
        }
        return new RecordValues(values, run.version());
    }

    @Override
    public String create(Map<String, Object> values, FormContext context) {
        return trainings.create(values, context);
    }

    @Override
    public void write(String reference, Map<String, Object> changes, FormContext context) {
        trainings.change(reference, changes, context);
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
    public List<Option> options(String reference, String key) {
        return switch (key) {
            case "volunteer" -> learners();
            case "sessions" -> reference == null ? List.of() : sessions(trainings.find(reference));
            default -> List.of();
        };
    }

    /** A session that is full by now is refused by its name. */
    @Override
    @Transactional(readOnly = true)
    public List<Option> known(String reference, String key) {
        return key.equals("sessions")
                ? trainings.openSessions().stream()
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
        trainings
                .choices(run)
                .forEach((session, free) -> options.add(new Option(
                        session.reference(),
                        text.choice(session, programme, free, LATVIAN),
                        text.choice(session, programme, free, Locale.ENGLISH))));
        return options;
    }
}
