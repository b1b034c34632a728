package lv.lidzas.forms.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import lv.lidzas.forms.OpenForm;
import lv.lidzas.forms.file.Field;
import lv.lidzas.forms.file.FormTexts;
import lv.lidzas.records.Actor;
import lv.lidzas.records.Changeable;
import lv.lidzas.records.Creatable;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.records.OpeningLog;
import lv.lidzas.records.RecordStores;
import lv.lidzas.records.RecordType;
import lv.lidzas.records.fields.NotTaken;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Where every form is opened and every submission is taken in, whatever way it comes. */
@Component
public class FormDesk {

    private final FormAssembly assembly;
    private final TwinFields twin;
    private final FormCheck check;
    private final BoundRecords bound;
    private final RecordStores records;
    private final RecordChoice choices;
    private final ObjectProvider<OpeningLog> openings;

    FormDesk(
            FormAssembly assembly,
            TwinFields twin,
            FormCheck check,
            BoundRecords bound,
            RecordStores records,
            RecordChoice choices,
            ObjectProvider<OpeningLog> openings) {
        this.assembly = assembly;
        this.twin = twin;
        this.check = check;
        this.bound = bound;
        this.records = records;
        this.choices = choices;
        this.openings = openings;
    }

    /** The form of a task or card, with the opening written down if a colleague opens somebody's record. */
    public OpenForm open(
            String formId,
            @Nullable String reference,
            String title,
            boolean wait,
            Supplier<Map<String, Object>> answers,
            Actor actor,
            Locale language) {
        OpenForm form = assembly.open(place(formId, reference, title, wait, actor), answers, actor, language);
        logOpening(formId, form.schema(), reference, actor);
        return form;
    }

    /** The values alone, as Tasklist asks for them; this, not the empty form, is the opening that is written down. */
    public Map<String, Object> values(
            String formId,
            @Nullable String reference,
            boolean wait,
            Supplier<Map<String, Object>> answers,
            Actor actor) {
        JsonNode form = assembly.outline(place(formId, reference, "", wait, actor));
        assembly.requireRights(form, reference, actor);
        logOpening(formId, form, reference, actor);
        return assembly.data(form, reference, answers);
    }

    /** The form alone, as Tasklist asks for it. */
    public JsonNode schema(String formId, @Nullable String reference, boolean wait, Actor actor, Locale language) {
        ObjectNode form = assembly.schema(place(formId, reference, "", wait, actor));
        assembly.requireRights(form, reference, actor);
        return FormTexts.inLanguage(form, language);
    }

    /** @throws AccessDeniedException if the domain does not let this actor read the record */
    public void requireRight(String reference, Actor actor) {
        bound.requireRight(bound.nameOf(reference), reference, actor);
    }

    /** Whether somebody may open a form about a record: to be asked before a task is handed over. */
    public boolean mayOpen(@Nullable String formId, String reference, Actor actor) {
        if (formId == null) {
            return false;
        }
        try {
            assembly.requireRights(assembly.outline(place(formId, reference, "", false, actor)), reference, actor);
            return true;
        } catch (AccessDeniedException | NoSuchRecord refused) {
            return false;
        }
    }

    /**
     * Validates and stores what was entered for a record that exists.
     *
     * @param answers given earlier, which conditions of the form may speak of
     * @return the answers for the process
     */
    public Map<String, Object> accept(
            String formId,
            String reference,
            boolean wait,
            Supplier<Map<String, Object>> answers,
            Map<String, Object> entered,
            Actor actor,
            Locale language) {
        JsonNode form = assembly.submitted(place(formId, reference, "", wait, actor));
        assembly.requireRights(form, reference, actor);
        FormStamps.requireFresh(form, entered);
        FormCheck.Accepted accepted = check.check(form, assembly.before(form, reference, answers), entered, language);
        accepted.changes().forEach((path, changes) -> {
            BoundRecords.Bound record = bound.bound(path, reference);
            write(record, changes, new FormContext(formId, actor, language));
        });
        return accepted.answers();
    }

    /** Whether the record of a process is there still: it may have been erased. */
    public boolean isThere(String reference) {
        try {
            records.of(reference).ifPresent(store -> store.revision(reference));
            return true;
        } catch (NoSuchRecord gone) {
            return false;
        }
    }

    /**
     * What a start or public form brings: for a record that does not exist yet, or about one that is chosen in it.
     *
     * @throws InvalidForm also if the chosen record is not there, or none that this actor may read
     */
    public Beginning acceptNew(String formId, Map<String, Object> entered, Actor actor, Locale language) {
        JsonNode form = assembly.submitted(place(formId, null, "", false, actor));
        assembly.requireRights(form, null, actor);
        FormStamps.requireFresh(form, entered);
        FormCheck.Accepted accepted = check.check(form, Map.of(), entered, language);
        List<Field> fields = Field.of(form);
        String about = Field.choice(fields)
                .map(choice -> choices.taken(choice, accepted.answers().remove(choice.key()), actor, language))
                .orElse(null);
        String path = BoundRecords.paths(fields).stream().findFirst().orElse(null);
        return new Beginning(
                about,
                path,
                path == null
                        ? new HashMap<>()
                        : new HashMap<>(accepted.changes().getOrDefault(path, Map.of())),
                accepted.answers());
    }

    /** Labels of a form's fields, by key. */
    public Map<String, String> labels(String formId, Locale language) {
        Map<String, String> labels = new HashMap<>(twin.labels(language));
        Field.of(FormTexts.inLanguage(assembly.schema(new FormAssembly.Place(formId, null, "", true)), language))
                .forEach(field -> labels.put(field.key(), field.label()));
        return labels;
    }

    /** The record that a start form is about: made now, or chosen in it. */
    public String create(Beginning beginning, FormContext context) {
        if (beginning.about() != null) {
            return beginning.about();
        }
        String record = beginning.record();
        if (record == null) {
            throw new NoSuchRecord();
        }
        if (!(records.named(record) instanceof Creatable made)) {
            throw check.refused(new NotTaken(beginning.values().keySet()), context.language());
        }
        return taken(() -> made.create(beginning.values(), context), context.language());
    }

    /**
     * Lets a record take what a form brought.
     *
     * @throws InvalidForm naming the fields that it did not take
     */
    public <T> T taken(Supplier<T> step, Locale language) {
        try {
            return step.get();
        } catch (NotTaken refused) {
            throw check.refused(refused, language);
        }
    }

    private void write(BoundRecords.Bound record, Map<String, Object> changes, FormContext context) {
        if (!(record.records() instanceof Changeable kept)) {
            throw check.refused(new NotTaken(changes.keySet()), context.language());
        }
        taken(
                () -> {
                    kept.write(record.existing(), changes, context);
                    return record;
                },
                context.language());
    }

    /**
     * What a form that begins something brings.
     *
     * @param about reference of the record that was chosen; {@code null} if the form makes one
     * @param record path of its bound group; {@code null} if it has none
     */
    public record Beginning(
            @Nullable String about, @Nullable String record, Map<String, Object> values, Map<String, Object> answers) {}

    private void logOpening(String formId, JsonNode form, @Nullable String reference, Actor actor) {
        if (!actor.isStaff() || reference == null || Field.of(form).stream().noneMatch(Field::isBound)) {
            return;
        }
        records.personBehind(reference)
                .ifPresent(person -> openings.ifAvailable(
                        log -> log.opened(Objects.requireNonNull(actor.userId()), person, formId)));
    }

    private FormAssembly.Place place(
            String formId, @Nullable String reference, String title, boolean wait, Actor actor) {
        boolean twin = wait && actor.isStaff();
        return new FormAssembly.Place(formId, reference, title, twin, twin && isAboutReadablePerson(reference, actor));
    }

    private boolean isAboutReadablePerson(@Nullable String reference, Actor actor) {
        return records.personBehind(reference).isPresent()
                && records.type(RecordType.PERSON)
                        .filter(type -> type.readableBy(actor.groups()))
                        .isPresent();
    }
}
