package lv.lidzas.forms.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.lidzas.forms.BoundQuestions;
import lv.lidzas.forms.FormPage;
import lv.lidzas.forms.FormPage.Choice;
import lv.lidzas.forms.FormPage.Part;
import lv.lidzas.forms.OpenForm;
import lv.lidzas.forms.entry.FieldKinds;
import lv.lidzas.forms.entry.FormCheck;
import lv.lidzas.forms.entry.HeldCodes;
import lv.lidzas.forms.file.Conditions;
import lv.lidzas.forms.file.Field;
import lv.lidzas.forms.file.FormTexts;
import lv.lidzas.forms.file.Values;
import lv.lidzas.forms.lists.ListedOptions;
import lv.lidzas.records.FieldKind;
import lv.lidzas.values.Day;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.HtmlUtils;

/** Turns a form into what a page draws, and a page's parameters back into form data. */
@Component
public class FormPages {

    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\{\\{\\s*([a-zA-Z0-9_]+)(?:\\.([a-zA-Z0-9_]+))?\\s*}}");

    /** What browsers and assistive programs know of the reader. */
    private static final Map<String, String> AUTOCOMPLETE = Map.of(
            "firstName", "given-name",
            "lastName", "family-name",
            "birthDate", "bday",
            "email", "email",
            "phone", "tel");

    private final Conditions conditions;
    private final FieldKinds kinds;
    private final BoundQuestions questions;
    private final Clock clock;
    private final Parser markdown = Parser.builder().build();
    private final HtmlRenderer html =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    FormPages(Conditions conditions, FieldKinds kinds, BoundQuestions questions, Clock clock) {
        this.conditions = conditions;
        this.kinds = kinds;
        this.questions = questions;
        this.clock = clock;
    }

    public FormPage page(
            OpenForm form, @Nullable Map<String, Object> entered, Map<String, String> errors, Locale language) {
        Map<String, Object> values = entered == null ? form.data() : Values.overlaid(form.data(), entered);
        Map<String, Field> fields = new LinkedHashMap<>();
        Field.of(form.schema())
                .forEach(field -> fields.put(field.node().path("id").asText(field.name()), field));
        List<Part> parts =
                parts(form.schema().path("components"), null, fields, values, errors, questions.words(language));
        Map<String, String> problems = new LinkedHashMap<>();
        fields.values().stream()
                .filter(field -> errors.containsKey(field.key()))
                .forEach(field -> problems.put(placeOf(field, values), field.label() + ": " + errors.get(field.key())));
        if (errors.containsKey("")) {
            problems.put("form", errors.get(""));
        }
        Map<String, String> stamps = new LinkedHashMap<>();
        form.schema().path("components").forEach(component -> {
            String key = component.path("key").asText();
            if (FormCheck.STAMPS.contains(key)) {
                String expression = component.path("expression").asText();
                stamps.put(key, expression.substring(2, expression.length() - 1));
            }
        });
        boolean changes =
                fields.values().stream().anyMatch(field -> !field.hiddenIf().isEmpty());
        return new FormPage(
                form.title(), parts, problems, stamps, FormTexts.property(form.schema(), "submit", language), changes);
    }

    /** A field that the page did not send is absent, except a choice of several and a tick box: those are sent only when set. */
    public Map<String, Object> decode(OpenForm form, MultiValueMap<String, String> parameters) {
        Map<String, Object> data = new LinkedHashMap<>();
        Map<String, Object> nothing = Map.of();
        for (Field field : Field.of(form.schema())) {
            if (conditions.locks(field, nothing)) {
                continue;
            }
            List<String> sent = parameters.get(field.name());
            Object value;
            if (field.kind() == FieldKind.CODES) {
                value = sent == null ? List.of() : List.copyOf(sent);
            } else if (field.kind() == FieldKind.BOOLEAN) {
                value = sent != null;
            } else if (field.isDayInParts()
                    && Day.Parts.sent(parameters, field.name()).isPresent()) {
                value = Day.Parts.sent(parameters, field.name()).get().value();
            } else if (sent == null) {
                continue;
            } else {
                value = sent.get(0).isEmpty() ? null : sent.get(0).replace("\r\n", "\n");
            }
            if (field.isBound()) {
                @SuppressWarnings("unchecked")
                Map<String, Object> group =
                        (Map<String, Object>) data.computeIfAbsent(field.record(), path -> new LinkedHashMap<>());
                group.put(field.key(), value);
            } else {
                data.put(field.key(), value);
            }
        }
        for (String stamp : FormCheck.STAMPS) {
            if (parameters.getFirst(stamp) != null) {
                data.put(stamp, parameters.getFirst(stamp));
            }
        }
        return data;
    }

    private List<Part> parts(
            JsonNode components,
            @Nullable String path,
            Map<String, Field> fields,
            Map<String, Object> values,
            Map<String, String> errors,
            BoundQuestions.Words words) {
        List<Part> parts = new ArrayList<>();
        for (JsonNode component : components) {
            String hide = component.path("conditional").path("hide").asText("");
            if (!hide.isEmpty() && conditions.holds(hide, values)) {
                continue;
            }
            String type = component.path("type").asText();
            switch (type) {
                case "group" -> parts.add(group(component, fields, values, errors, words));
                case "text" -> parts.add(text(component, values));
                case "separator" -> parts.add(plain("separator", ""));
                case "expression", "spacer" -> {
                    // Nothing to see.
                }
                default -> {
                    Field field = fields.get(component.path("id").asText());
                    if (field != null) {
                        parts.add(input(field, values, errors, words));
                    }
                }
            }
        }
        return parts;
    }

    private Part group(
            JsonNode component,
            Map<String, Field> fields,
            Map<String, Object> values,
            Map<String, String> errors,
            BoundQuestions.Words words) {
        List<Part> inner =
                parts(component.path("components"), component.path("path").asText(""), fields, values, errors, words);
        return new Part(
                "group",
                "",
                "",
                component.path("label").asText(""),
                "",
                false,
                false,
                "",
                List.of(),
                null,
                "",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                inner);
    }

    private Part text(JsonNode component, Map<String, Object> values) {
        Matcher placeholders = PLACEHOLDER.matcher(component.path("text").asText(""));
        String filled = placeholders.replaceAll(found -> Matcher.quoteReplacement(
                HtmlUtils.htmlEscape(escapeMarkdown(valueOf(found.group(1), found.group(2), values)))));
        return plain("text", html.render(markdown.parse(filled)));
    }

    /** A name is a name, whatever characters stand in it. */
    private static String escapeMarkdown(String value) {
        return value.replaceAll("([\\\\`*_{}\\[\\]()#+.!|>~-])", "\\\\$1");
    }

    private static String valueOf(String first, String second, Map<String, Object> values) {
        Object value =
                second == null ? values.get(first) : Values.group(values, first).get(second);
        return value == null ? "" : String.valueOf(value);
    }

    private static Part plain(String type, String html) {
        return new Part(
                type, "", "", "", "", false, false, "", List.of(), null, "", null, null, null, null, null, html, null,
                List.of());
    }

    private Part input(
            Field field, Map<String, Object> values, Map<String, String> errors, BoundQuestions.Words words) {
        Object value = Values.of(values, field);
        JsonNode node = field.node();
        List<Choice> choices = new ArrayList<>();
        node.path("values")
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
        boolean tick = field.kind() == FieldKind.BOOLEAN;
        int longest = field.rule("maxLength").asInt(0);
        boolean locked = conditions.locks(field, values);
        return new Part(
                node.path("type").asText(),
                field.name(),
                idOf(field),
                field.label(),
                node.path("description").asText(""),
                field.isRequired(),
                locked,
                tick || value == null || value instanceof Collection ? "" : String.valueOf(value),
                tick ? List.of(new Choice("true", field.label(), Boolean.TRUE.equals(value))) : choices,
                errors.get(field.key()),
                inputType(field),
                inputMode(field),
                AUTOCOMPLETE.get(field.key()),
                longest > 0 ? longest : null,
                limit(field, "min", "ahead", value),
                limit(field, "max", "past", value),
                null,
                !locked && field.isDayInParts() ? Day.Parts.of(value) : null,
                List.of());
    }

    /** A day that stands already may stay, whatever a browser thinks of it. */
    private @Nullable String limit(Field field, String rule, String when, @Nullable Object value) {
        if (field.when().equals(when)) {
            String today = LocalDate.now(clock).toString();
            boolean within = !(value instanceof String day)
                    || (rule.equals("min") ? today.compareTo(day) <= 0 : today.compareTo(day) >= 0);
            return within ? today : null;
        }
        String limit = field.rule(rule).asText("");
        return limit.isEmpty() ? null : limit;
    }

    private static boolean isChosen(String code, @Nullable Object value) {
        return value instanceof Collection<?> codes ? codes.contains(code) : code.equals(value);
    }

    private String inputType(Field field) {
        return switch (kinds.of(field)) {
            case DATE -> "date";
            case NUMBER -> "number";
            case EMAIL -> "email";
            case PHONE -> "tel";
            case LINK -> "url";
            default -> "text";
        };
    }

    private @Nullable String inputMode(Field field) {
        if (kinds.of(field) != FieldKind.NUMBER) {
            return null;
        }
        return field.node().path("decimalDigits").asInt(0) > 0 ? "decimal" : "numeric";
    }

    /** Where the error of a field leads: of a day in parts, to the part that it is about. */
    private static String placeOf(Field field, Map<String, Object> values) {
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
