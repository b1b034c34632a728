package lv.lidzas.forms.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lv.lidzas.forms.CodeLists;
import lv.lidzas.forms.DeployedForms;
import lv.lidzas.forms.OpenForm;
import lv.lidzas.forms.file.Conditions;
import lv.lidzas.forms.file.Field;
import lv.lidzas.forms.file.FormTexts;
import lv.lidzas.forms.file.Values;
import lv.lidzas.records.Actor;
import lv.lidzas.records.Creatable;
import lv.lidzas.records.FieldKind;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.records.OffersChoices;
import lv.lidzas.records.Option;
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
    private static final Pattern NAME = Pattern.compile("\\w+");
    private static final Pattern ANSWER_IN_TEXT = Pattern.compile("\\{\\{\\s*([a-zA-Z0-9_]+)\\s*}}");
    private static final Pattern IN_TEXT = Pattern.compile("\\{\\{\\s*([a-zA-Z0-9_]+)\\.([a-zA-Z0-9_]+)\\s*}}");

    private final DeployedForms deployed;
    private final BoundRecords bound;
    private final RecordStores records;
    private final Conditions conditions;
    private final CodeLists lists;
    private final TwinFields twin;

    /** What is deployed stays the same bytes until something is. */
    private final Cache<byte[], ObjectNode> parsed =
            Caffeine.newBuilder().weakKeys().maximumSize(500).build();

    FormAssembly(
            DeployedForms deployed,
            BoundRecords bound,
            RecordStores records,
            Conditions conditions,
            CodeLists lists,
            TwinFields twin) {
        this.deployed = deployed;
        this.bound = bound;
        this.records = records;
        this.conditions = conditions;
        this.lists = lists;
        this.twin = twin;
    }

    /**
     * Where a form stands.
     *
     * @param reference of the record it is about; {@code null} if it makes a new one
     * @param title when the form has none of its own
     * @param twin whether a colleague answers in somebody's stead, has to say how the answer was received, and may add a
     *     note
     */
    record Place(String formId, @Nullable String reference, String title, boolean twin) {}

    /** The form in Latvian, as Tasklist draws it, with what the server adds. */
    ObjectNode schema(Place place) {
        return schema(place, OffersChoices::options, false);
    }

    /** The form that a submission is checked against: with the choices that were offered when it was opened. */
    ObjectNode submitted(Place place) {
        return schema(place, OffersChoices::known, true);
    }

    private interface Choices {
        List<Option> of(OffersChoices records, @Nullable String reference, String key);
    }

    private ObjectNode schema(Place place, Choices choices, boolean checked) {
        byte[] text = content(place.formId());
        ObjectNode form = withNote(text, place);
        ArrayNode components = (ArrayNode) form.get("components");
        List<Field> fields = Field.of(form);
        String version = FormStamps.version(text, fields);
        if (place.reference() != null) {
            Map<String, BoundRecords.Bound> bound = this.bound.bound(paths(form, fields), place.reference());
            fields.stream()
                    .filter(Field::isBound)
                    .forEach(field ->
                            addOptions(field, Objects.requireNonNull(bound.get(field.record())), choices, checked));
            FormStamps.add(components, FormStamps.SUBJECT_REVISION, FormStamps.revision(bound));
        } else {
            fields.stream()
                    .filter(Field::isBound)
                    .forEach(field -> addOptions(
                            field, new BoundRecords.Bound(records.named(field.record()), null), choices, checked));
        }
        if (place.twin()) {
            components.add(twin.obtainedBy());
        }
        FormStamps.add(components, FormStamps.FORM_VERSION, version);
        return form;
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
        return form;
    }

    /**
     * The values that this form shows, nested by group path. An earlier answer is shown where it can only be read; what a
     * form asks, it asks anew.
     */
    Map<String, Object> data(JsonNode form, @Nullable String reference, Supplier<Map<String, Object>> answers) {
        List<Field> fields = Field.of(form);
        String text = form.toString();
        return data(form, text, fields, reference, answers, path -> shownKeys(text, fields, path));
    }

    /** As much of {@link #data} as a submission is compared with, or as the form's conditions speak of. */
    Map<String, Object> before(JsonNode form, @Nullable String reference, Supplier<Map<String, Object>> answers) {
        List<Field> fields = Field.of(form);
        Set<String> asked = fields.stream()
                .flatMap(Field::conditions)
                .flatMap(condition -> NAME.matcher(condition).results().map(MatchResult::group))
                .collect(Collectors.toSet());
        String text = form.toString();
        return data(form, text, fields, reference, answers, path -> {
            Set<String> keys = shownKeys(text, fields, path);
            Set<String> writable = fields.stream()
                    .filter(field -> path.equals(field.record()) && !field.isReadOnly())
                    .map(Field::key)
                    .collect(Collectors.toSet());
            keys.removeIf(key -> !writable.contains(key) && !asked.contains(key));
            return keys;
        });
    }

    private Map<String, Object> data(
            JsonNode form,
            String text,
            List<Field> fields,
            @Nullable String reference,
            Supplier<Map<String, Object>> answers,
            Function<String, Set<String>> keys) {
        Map<String, Object> data = new LinkedHashMap<>();
        for (String path : paths(form, fields)) {
            Set<String> shown = keys.apply(path);
            Map<String, Object> values = values(path, reference, shown);
            if (reference != null || !values.isEmpty()) {
                data.put(
                        path,
                        toJson(values, shown, records.type(path).orElseThrow().fields()));
            }
        }
        if (mayShowAnswers(text, fields)) {
            Map<String, Object> given = answers.get();
            readAnswers(text, fields, given, data).forEach(key -> data.put(key, given.get(key)));
        }
        return data;
    }

    private Map<String, Object> values(String path, @Nullable String reference, Set<String> keys) {
        if (reference == null) {
            return records.named(path) instanceof Creatable made ? made.initial() : Map.of();
        }
        BoundRecords.Bound record = bound.bound(path, reference);
        return record.records().read(record.existing(), keys).values();
    }

    private static Map<String, Object> toJson(
            Map<String, Object> values, Set<String> keys, Map<String, FieldKind> kinds) {
        Map<String, Object> shown = new LinkedHashMap<>();
        for (String key : keys) {
            if (values.get(key) != null) {
                shown.put(key, Values.shown(values.get(key), kinds.get(key)));
            }
        }
        return shown;
    }

    private static boolean mayShowAnswers(String text, List<Field> fields) {
        return ANSWER_IN_TEXT.matcher(text).find()
                || fields.stream()
                        .anyMatch(field -> !field.isBound()
                                && (field.node().has("readonly") || field.node().has("disabled")));
    }

    private Set<String> readAnswers(
            String text, List<Field> fields, Map<String, Object> answers, Map<String, Object> bound) {
        Map<String, Object> all = new LinkedHashMap<>(answers);
        all.putAll(bound);
        Set<String> read = fields.stream()
                .filter(field -> !field.isBound() && conditions.locks(field, all))
                .map(Field::key)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Matcher inText = ANSWER_IN_TEXT.matcher(text);
        while (inText.find()) {
            read.add(inText.group(1));
        }
        read.removeIf(key -> answers.get(key) == null);
        return read;
    }

    OpenForm open(Place place, Supplier<Map<String, Object>> answers, Actor actor, Locale language) {
        ObjectNode form = schema(place);
        requireRights(form, place.reference(), actor);
        String title = FormTexts.property(form, "title", language);
        return new OpenForm(
                place.formId(),
                title.isEmpty() ? place.title() : title,
                FormTexts.inLanguage(form, language),
                data(form, place.reference(), answers));
    }

    /** @throws org.springframework.security.access.AccessDeniedException if the domain does not let this actor read */
    void requireRights(JsonNode form, @Nullable String reference, Actor actor) {
        List<Field> fields = Field.of(form);
        Set<String> paths = paths(form, fields);
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

    private void addOptions(Field field, BoundRecords.Bound bound, Choices choices, boolean checked) {
        if (!field.isChoice() || !(bound.records() instanceof OffersChoices offering)) {
            return;
        }
        List<Option> added = choices.of(offering, bound.reference(), field.key());
        if (added.isEmpty()) {
            return;
        }
        ArrayNode values = field.node().get("values") instanceof ArrayNode array
                ? array
                : ((ObjectNode) field.node()).putArray("values");
        if (checked) {
            ((ObjectNode) field.node()).put(Field.SERVED, true);
        }
        Set<String> known = field.codes();
        for (Option option : added) {
            if (known.add(option.value())) {
                values.addObject().put("label", option.label()).put("value", option.value());
                ObjectNode properties = field.node().get("properties") instanceof ObjectNode own
                        ? own
                        : ((ObjectNode) field.node()).putObject("properties");
                properties.put("en.option." + option.value(), option.labelEnglish());
            }
        }
    }

    /** BoundRecords that groups name, also where a group shows its record in texts only. */
    private static Set<String> paths(JsonNode form, List<Field> fields) {
        Set<String> paths = new LinkedHashSet<>(BoundRecords.paths(fields));
        form.path("components").forEach(component -> {
            String path = component.path("path").asText("");
            if (!path.isEmpty()) {
                paths.add(path);
            }
        });
        return paths;
    }

    private static Set<String> shownKeys(String text, List<Field> fields, String path) {
        Set<String> keys = new LinkedHashSet<>();
        fields.stream()
                .filter(field -> path.equals(field.record()))
                .map(Field::key)
                .forEach(keys::add);
        Matcher inText = IN_TEXT.matcher(text);
        while (inText.find()) {
            if (inText.group(1).equals(path)) {
                keys.add(inText.group(2));
            }
        }
        return keys;
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
