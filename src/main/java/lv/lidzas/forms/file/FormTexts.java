package lv.lidzas.forms.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import lv.lidzas.values.Languages;

/** A form's texts: Latvian in the form itself, English in its custom properties. */
public final class FormTexts {

    private FormTexts() {}

    static boolean isEnglish(Locale language) {
        return language != null && Languages.isEnglish(language);
    }

    /** A form-level text; empty if there is none. */
    public static String property(JsonNode form, String name, Locale language) {
        JsonNode properties = form.path("properties");
        String english = properties.path("en." + name).asText("");
        return isEnglish(language) && !english.isEmpty()
                ? english
                : properties.path(name).asText("");
    }

    /** The form with its texts in the reader's language; what is not translated stays Latvian. */
    public static JsonNode inLanguage(ObjectNode form, Locale language) {
        ObjectNode copy = form.deepCopy();
        if (isEnglish(language)) {
            translate(copy);
        }
        return copy;
    }

    private static void translate(ObjectNode component) {
        JsonNode properties = component.path("properties");
        for (String text : new String[] {"label", "description", "text"}) {
            String english = properties.path("en." + text).asText("");
            if (!english.isEmpty()) {
                String target = text.equals("label") && component.has("dateLabel") ? "dateLabel" : text;
                component.put(target, english);
            }
        }
        component.path("values").forEach(option -> {
            String english = properties
                    .path("en.option." + option.path("value").asText())
                    .asText("");
            if (!english.isEmpty()) {
                ((ObjectNode) option).put("label", english);
            }
        });
        component.path("components").forEach(child -> translate((ObjectNode) child));
    }
}
