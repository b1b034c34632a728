package lv.lidzas.forms.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import lv.lidzas.forms.CodeLists;
import lv.lidzas.forms.DeployedForms;
import lv.lidzas.forms.OpenForm;
import lv.lidzas.forms.file.Field;
import lv.lidzas.forms.file.FormTexts;
import lv.lidzas.records.Actor;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.records.RecordStores;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Puts together what one reader gets to see: the latest deployed form, what the server adds to it, and the values of the
 * bound records, no more of them than the form shows.
 */
@Component
class FormAssembly {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final DeployedForms deployed;
    private final BoundRecords bound;
    private final RecordStores records;
    private final ShownValues values;
    private final CodeLists lists;
    private final TwinFields twin;
    private final BareChoices bare;
    private final UsualDays days;

    /** What is deployed stays the same bytes until something is. */
    private final Cache<byte[], ObjectNode> parsed =
            Caffeine.newBuilder().weakKeys().maximumSize(500).build();

    FormAssembly(
            DeployedForms deployed,
            BoundRecords bound,
            RecordStores records,
            ShownValues values,
            CodeLists lists,
            TwinFields twin,
            BareChoices bare,
            UsualDays days) {
        this.deployed = deployed;
        this.bound = bound;
        this.records = records;
        this.values = values;
        this.lists = lists;
        this.twin = twin;
        this.bare = bare;
        this.days = days;
    }

    /**
     * Where a form stands.
     *
     * @param reference of the record it is about; {@code null} if it makes a new one
     * @param title when the form has none of its own
     * @param twin whether a colleague answers in somebody's stead, has to say how the answer was received, and may add a
     *     note
     * @param named whether a form that a colleague answers in somebody's stead has to name whom it asks
     */
    record Place(String formId, @Nullable String reference, String title, boolean twin, boolean named) {

        Place(String formId, @Nullable String reference, String title, boolean twin) {
            this(formId, reference, title, twin, false);
        }
    }

    /** The form in Latvian, as Tasklist draws it, with what the server adds. */
    ObjectNode schema(Place place) {
        return schema(place, ServedChoices.OFFERED);
    }

    /** The form that a submission is checked against: with the choices that were offered when it was opened. */
    ObjectNode submitted(Place place) {
        return schema(place, ServedChoices.KNOWN);
    }

    private ObjectNode schema(Place place, ServedChoices choices) {
        byte[] text = content(place.formId());
        ObjectNode form = withNote(text, place);
        ArrayNode components = (ArrayNode) form.get("components");
        List<Field> fields = Field.of(form);
        String version = FormStamps.version(text, fields);
        if (place.reference() != null) {
            Map<String, BoundRecords.Bound> bound =
                    this.bound.bound(ShownValues.paths(form, fields), place.reference());
            fields.stream()
                    .filter(Field::isBound)
                    .forEach(field -> add(choices, field, Objects.requireNonNull(bound.get(field.record()))));
            FormStamps.add(components, FormStamps.SUBJECT_REVISION, FormStamps.revision(bound));
        } else {
            fields.stream()
                    .filter(Field::isBound)
                    .forEach(field -> add(choices, field, new BoundRecords.Bound(records.named(field.record()), null)));
            values.addInitial(fields);
        }
        days.addTo(fields);
        if (place.twin()) {
            components.add(twin.obtainedBy());
        }
        FormStamps.add(components, FormStamps.FORM_VERSION, version);
        return form;
    }

    private void add(ServedChoices choices, Field field, BoundRecords.Bound bound) {
        int own = field.codes().size();
        choices.add(field, bound);
        bare.tell(field, own);
    }

    /** The form as far as {@link #data} has to know it: without the choices that take a search. */
    ObjectNode outline(Place place) {
        return withNote(content(place.formId()), place);
    }

    /** The form as far as somebody types into it. */
    ObjectNode typedInto(Place place) {
        ObjectNode form = outline(place);
        if (place.twin()) {
            ((ArrayNode) form.get("components")).add(twin.obtainedBy());
        }
        return form;
    }

    private byte[] content(String formId) {
        return deployed.form(formId).orElseThrow(NoSuchRecord::new);
    }

    private ObjectNode withNote(byte[] text, Place place) {
        ObjectNode form = form(text);
        lists.fill(form);
        if (place.twin()) {
            twin.addNote((ArrayNode) form.get("components"), Field.of(form), place.reference());
        }
        if (place.named()) {
            twin.addName((ArrayNode) form.get("components"), Field.of(form));
        }
        return form;
    }

    /** See {@link ShownValues#data}. */
    Map<String, Object> data(JsonNode form, @Nullable String reference, Supplier<Map<String, Object>> answers) {
        return values.data(form, reference, answers);
    }

    /** See {@link ShownValues#before}. */
    Map<String, Object> before(JsonNode form, @Nullable String reference, Supplier<Map<String, Object>> answers) {
        return values.before(form, reference, answers);
    }

    OpenForm open(Place place, Supplier<Map<String, Object>> answers, Actor actor, Locale language) {
        ObjectNode form = schema(place);
        requireRights(form, place.reference(), actor);
        String title = FormTexts.property(form, "title", language);
        return new OpenForm(
                place.formId(),
                title.isEmpty() ? place.title() : title,
                FormTexts.inLanguage(form, language),
                days.addTo(Field.of(form), data(form, place.reference(), answers)));
    }

    /** @throws org.springframework.security.access.AccessDeniedException if the domain does not let this actor read */
    void requireRights(JsonNode form, @Nullable String reference, Actor actor) {
        List<Field> fields = Field.of(form);
        Set<String> paths = ShownValues.paths(form, fields);
        Field.choice(fields).ifPresent(choice -> {
            // Whoever has no account chooses among nobody's records.
            if (!actor.isStaff()) {
                throw new AccessDeniedException("records are chosen by colleagues");
            }
            paths.add(choice.chooses());
        });
        if (paths.isEmpty() && actor.way() == Actor.Way.PERSON) {
            // A form that shows nothing of the record still speaks for it.
            bound.requireRight(bound.nameOf(reference), reference, actor);
        }
        paths.forEach(path -> bound.requireRight(path, reference, actor));
        if (!actor.isStaff() && fields.stream().anyMatch(bound::isInternal)) {
            throw new AccessDeniedException("the form shows what colleagues alone may see");
        }
    }

    /** A copy to write into. */
    private ObjectNode form(byte[] text) {
        return parsed.get(text, FormAssembly::parse).deepCopy();
    }

    private static ObjectNode parse(byte[] text) {
        try {
            return (ObjectNode) JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
