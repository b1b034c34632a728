package lv.lidzas.forms.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import lv.lidzas.forms.BoundQuestions;
import lv.lidzas.forms.FormPage.Browser;
import lv.lidzas.forms.FormPage.Choice;
import lv.lidzas.forms.FormPage.Choices;
import lv.lidzas.forms.FormPage.DayInParts;
import lv.lidzas.forms.FormPage.Fact;
import lv.lidzas.forms.FormPage.Facts;
import lv.lidzas.forms.FormPage.Group;
import lv.lidzas.forms.FormPage.Input;
import lv.lidzas.forms.FormPage.Line;
import lv.lidzas.forms.FormPage.Lines;
import lv.lidzas.forms.FormPage.Part;
import lv.lidzas.forms.FormPage.Question;
import lv.lidzas.forms.FormPage.Separator;
import lv.lidzas.forms.FormPage.Text;
import lv.lidzas.forms.FormPage.Tick;
import lv.lidzas.forms.entry.FieldKinds;
import lv.lidzas.forms.entry.HeldCodes;
import lv.lidzas.forms.file.Conditions;
import lv.lidzas.forms.file.Field;
import lv.lidzas.forms.file.Values;
import lv.lidzas.forms.lists.ListedOptions;
import lv.lidzas.records.FieldKind;
import lv.lidzas.values.Day;
import lv.lidzas.values.Written;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The parts of a form as a page draws them, those left out that a condition hides. */
@Component
class FormParts {

    /** What browsers and assistive programs know of the reader. */
    private static final Map<String, String> AUTOCOMPLETE = Map.of(
            "firstName", "given-name",
            "lastName", "family-name",
            "birthDate", "bday",
            "email", "email",
            "phone", "tel");

    private final Conditions conditions;
    private final FieldKinds kinds;
    private final FilledText texts = new FilledText();

    FormParts(Conditions conditions, FieldKinds kinds) {
        this.conditions = conditions;
        this.kinds = kinds;
    }

    /**
     * A form as it is filled in so far.
     *
     * @param fields by id of their component
     * @param values nested as the form is
     * @param errors by key of the field
     */
    record Filled(
            Map<String, Field> fields,
            Map<String, Object> values,
            Map<String, String> errors,
            BoundQuestions.Words words) {}

    List<Part> of(JsonNode components, Filled form) {
        List<Part> parts = new ArrayList<>();
        StreamSupport.stream(components.spliterator(), false)
                .filter(component -> !isHidden(component, form))
                .flatMap(component -> part(component, form))
                .forEach(part -> add(part, parts));
        return parts;
    }

    /** Facts that follow each other are one list; a group of which nothing is known is none. */
    private static void add(Part part, List<Part> parts) {
        boolean isEmpty = part instanceof Group group && group.parts().isEmpty()
                || part instanceof Facts facts && facts.facts().isEmpty();
        if (isEmpty) {
            return;
        }
        int last = parts.size() - 1;
        if (part instanceof Facts more && last >= 0 && parts.get(last) instanceof Facts facts) {
            parts.set(
                    last,
                    new Facts(Stream.concat(facts.facts().stream(), more.facts().stream())
                            .toList()));
        } else {
            parts.add(part);
        }
    }

    private boolean isHidden(JsonNode component, Filled form) {
        String hide = component.path("conditional").path("hide").asText("");
        return !hide.isEmpty() && conditions.holds(hide, form.values());
    }

    private Stream<Part> part(JsonNode component, Filled form) {
        return switch (component.path("type").asText()) {
            case "group" ->
                Stream.of(new Group(component.path("label").asText(""), of(component.path("components"), form)));
            case "text" -> Stream.of(new Text(texts.html(component.path("text").asText(""), form.values())));
            case "separator" -> Stream.of(new Separator());
            // Nothing to see.
            case "expression", "spacer" -> Stream.empty();
            default ->
                Stream.ofNullable(form.fields().get(component.path("id").asText()))
                        .map(field -> conditions.locks(field, form.values()) ? shown(field, form) : input(field, form));
        };
    }

    /** What nobody may write stands as text; of nothing there is no line. */
    private Facts shown(Field field, Filled form) {
        Object value = Values.of(form.values(), field);
        String said = value instanceof String text && field.kind() == FieldKind.DATE
                ? Day.stored(text).map(Written::typed).orElse(text)
                : said(field, value, form.words());
        return new Facts(said.isBlank() ? List.of() : List.of(new Fact(field.label(), said, explanation(field))));
    }

    /** What is said of a field that is locked for a while is said to those who fill it in. */
    private static String explanation(Field field) {
        return field.node().path("readonly").asBoolean() ? description(field) : "";
    }

    private static String description(Field field) {
        return field.node().path("description").asText("");
    }

    private static String said(Field field, @Nullable Object value, BoundQuestions.Words words) {
        List<Choice> offered = choices(field, value, words);
        return offered.isEmpty()
                ? words.shown(Objects.requireNonNullElse(field.record(), ""), field.key(), value)
                : offered.stream().filter(Choice::chosen).map(Choice::label).collect(Collectors.joining(", "));
    }

    private Input input(Field field, Filled form) {
        Object value = Values.of(form.values(), field);
        Question question = question(field, form);
        String type = field.node().path("type").asText();
        if (field.kind() == FieldKind.BOOLEAN) {
            return new Tick(question, Boolean.TRUE.equals(value));
        }
        if (field.isDayInParts()) {
            return new DayInParts(question, Day.Parts.of(value));
        }
        String text = value == null || value instanceof Collection ? "" : String.valueOf(value);
        if (field.kind() == FieldKind.DATE) {
            text = Day.stored(text).map(Written::typed).orElse(text);
        }
        int longest = field.rule("maxLength").asInt(0);
        Integer maxLength = longest > 0 ? longest : null;
        return switch (type) {
            case "radio", "checklist", "taglist", "select" ->
                new Choices(question, type, choices(field, value, form.words()));
            case "textarea" -> new Lines(question, text, maxLength);
            default -> new Line(question, text, browser(field, maxLength));
        };
    }

    private Question question(Field field, Filled form) {
        return new Question(
                field.name(),
                idOf(field),
                field.label(),
                description(field),
                field.isRequired(),
                form.errors().get(field.key()));
    }

    private static List<Choice> choices(Field field, @Nullable Object value, BoundQuestions.Words words) {
        List<Choice> choices = new ArrayList<>();
        field.node()
                .path("values")
                .forEach(option -> choices.add(new Choice(
                        option.path("value").asText(),
                        option.path("label").asText(),
                        isChosen(option.path("value").asText(), value))));
        if (field.kind() == FieldKind.CODE
                && !ListedOptions.listOf(field.node()).isEmpty()) {
            HeldCodes.of(field, value)
                    .forEach(code -> choices.add(new Choice(
                            code,
                            words.shown(Objects.requireNonNullElse(field.record(), ""), field.key(), code),
                            true)));
        }
        return choices;
    }

    private static boolean isChosen(String code, @Nullable Object value) {
        return value instanceof Collection<?> codes ? codes.contains(code) : code.equals(value);
    }

    private Browser browser(Field field, @Nullable Integer maxLength) {
        boolean isNumber = kinds.of(field) == FieldKind.NUMBER;
        return new Browser(
                inputType(field),
                inputMode(field),
                AUTOCOMPLETE.get(field.key()),
                maxLength,
                isNumber ? limit(field, "min") : null,
                isNumber ? limit(field, "max") : null,
                field.kind() == FieldKind.DATE);
    }

    private static @Nullable String limit(Field field, String rule) {
        String limit = field.rule(rule).asText("");
        return limit.isEmpty() ? null : limit;
    }

    private String inputType(Field field) {
        return switch (kinds.of(field)) {
            case NUMBER -> "number";
            case EMAIL -> "email";
            case PHONE -> "tel";
            case LINK -> "url";
            default -> "text";
        };
    }

    private @Nullable String inputMode(Field field) {
        FieldKind kind = kinds.of(field);
        if (kind != FieldKind.NUMBER) {
            return kind == FieldKind.DATE ? "numeric" : null;
        }
        return field.node().path("decimalDigits").asInt(0) > 0 ? "decimal" : "numeric";
    }

    /** Where the error of a field leads: of a day in parts, to the part that it is about. */
    static String placeOf(Field field, Map<String, Object> values) {
        if (!field.isDayInParts()) {
            return idOf(field);
        }
        Day.Parts day = Day.Parts.of(Values.of(values, field));
        String part = day.value() == null || day.wrong().isEmpty()
                ? "day"
                : day.wrong().get(0);
        return idOf(field) + "-" + part;
    }

    private static String idOf(Field field) {
        return "field-" + field.name().replace('.', '-');
    }
}
