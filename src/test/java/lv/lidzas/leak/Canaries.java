package lv.lidzas.leak;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import lv.lidzas.support.RepositoryForms;

/** Fills every bound field of a form that can be written with something that is found again wherever it turns up. */
final class Canaries {

    /** What each value has in common, whatever its kind. */
    static final List<String> MARKS = List.of("Kanārij", "kanarij", "+3712555", "25 55", "1987-03-14", "14.03.1987");

    /** A name has no number. */
    private static final Set<String> NAMES = Set.of("firstName", "lastName", "trainer");

    private static final String BIRTH_DATE = "1987-03-14";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final String email;

    Canaries(String email) {
        this.email = email;
    }

    /** @param given values that decide the way, or that a condition of the form shows */
    Map<String, Object> of(String form, Map<String, ?> given) {
        Map<String, Object> values = new HashMap<>();
        for (JsonNode group : RepositoryForms.read(form).path("components")) {
            if (group.hasNonNull("path")) {
                group.path("components").forEach(field -> add(field, values));
            }
        }
        values.putAll(given);
        return values;
    }

    /** The answers of a form outside its bound groups. */
    Map<String, Object> answers(String form, Map<String, ?> given) {
        Map<String, Object> answers = new HashMap<>();
        RepositoryForms.read(form).path("components").forEach(field -> add(field, answers));
        answers.putAll(given);
        return answers;
    }

    private void add(JsonNode field, Map<String, Object> values) {
        if (!field.hasNonNull("key")
                || field.path("readonly").asBoolean()
                || field.path("disabled").asBoolean()
                || field.has("conditional")
                || field.path("values").isArray() && field.path("values").isEmpty()) {
            return;
        }
        String key = field.path("key").asText();
        values.put(key, NAMES.contains(key) ? "Kanārija" : value(field));
    }

    private Object value(JsonNode field) {
        int number = NUMBER.incrementAndGet();
        return switch (field.path("type").asText()) {
            case "textfield", "textarea" ->
                switch (field.path("key").asText()) {
                    case "email" -> email;
                    case "phone" -> "+37125550%03d".formatted(number % 1000);
                    default -> "Kanārija " + number;
                };
            case "datetime" -> BIRTH_DATE;
            case "checkbox" -> true;
            case "number" -> 1;
            case "checklist", "taglist" ->
                List.of(field.path("values").get(0).path("value").asText());
            default -> field.path("values").get(0).path("value").asText();
        };
    }
}
