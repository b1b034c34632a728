package lv.lidzas.access.webapps;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LatvianTest {

    /** Values that are the same in both languages, each looked at. */
    private static final Set<String> SAME = Set.of(
            // Empty in Camunda's own file.
            "NO_TASK_FORM",
            // Signs.
            "SEARCH_LESS_THAN",
            "SEARCH_LESS_THAN_EQUALS",
            "SEARCH_GREATER_THAN",
            "SEARCH_GREATER_THAN_EQUALS");

    /** Formats and numbers of the calendar. */
    private static final Set<String> SAME_DATES = Set.of(
            "/dateLocales/calendar/sameElse",
            "/dateLocales/longDateFormat/LT",
            "/dateLocales/week/dow",
            "/dateLocales/week/doy");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}|%[sd]");

    @Test
    void everyLabelIsThere() {
        assertThat(latvian().keySet()).isEqualTo(english().keySet());
    }

    @Test
    void noLabelIsEnglish() {
        Map<String, String> english = english();
        List<String> same = latvian().entrySet().stream()
                .filter(label -> label.getValue().equals(english.get(label.getKey())))
                .map(Map.Entry::getKey)
                .filter(key -> !SAME.contains(key.replace("/labels/", "")) && !SAME_DATES.contains(key))
                .toList();

        assertThat(same).isEmpty();
    }

    @Test
    void everyLabelHasTheSamePlaceholders() {
        Map<String, String> english = english();
        latvian().forEach((key, label) -> {
            // A single day, month and so on is a word in both; several are counted.
            assertThat(placeholders(label)).as(key).isEqualTo(placeholders(english.get(key)));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Field is required.\"",
                "`Field must match pattern ${",
                "`Field must have minimum value of ${",
                "`Field must have maximum value of ${",
                "`Field must have minimum length of ${",
                "`Field must have maximum length of ${",
                "\"Field must be a valid email.\"",
                "\"Field must be a valid  international phone number. (e.g. +4930664040900)\"",
                "\"Value is not a number.\"",
                "\"Value is expected to \"",
                "\"be an integer\"",
                "`have at most ${",
                "`Please select a valid value, the two nearest valid values are ${",
                "\"Select\"",
                "placeholder:\"Search\"",
                "\"No results\"",
                "\"All values selected\"",
                "label:\"Skip to search\"",
                "\"Nothing to show.\"",
                "\"Add new\"",
                "`Expand all (${",
                "\"Collapse\"",
                "\"hh:mm\":\"hh:mm ?m\""
            })
    void formsStillSpeakAsTheScriptExpects(String words) {
        assertThat(Webapp.text("META-INF/resources/webjars/camunda/lib/deps.js"))
                .contains(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fjs-form-field-error",
                "fjs-select-placeholder",
                "fjs-dropdownlist",
                "fjs-taglist-skip-link",
                "fjs-repeat-render-add",
                "fjs-repeat-render-collapse",
                "fjs-table-empty",
                "fjs-table-body"
            })
    void formsStillSpeakWhereTheScriptLooks(String place) {
        assertThat(Webapp.text("META-INF/resources/webjars/camunda/lib/deps.js"))
                .contains(place);
        assertThat(Webapp.text("plugin-webapp/lidzas/app/words.js")).contains("'." + place + "'");
    }

    @Test
    void everyShortcutOfTasklistIsExplained() {
        List<String> shortcuts = Pattern.compile("^    (\\w+): \\{\\s+key:", Pattern.MULTILINE)
                .matcher(Webapp.TASKLIST.original("scripts/config.js"))
                .results()
                .map(shortcut -> shortcut.group(1))
                .toList();

        assertThat(shortcuts).contains("claimTask");
        String settings = Webapp.text("lv/lidzas/access/webapps/settings.js");
        assertThat(shortcuts).allSatisfy(shortcut -> assertThat(settings).contains("  " + shortcut + ": '"));
    }

    private static List<String> placeholders(String label) {
        return PLACEHOLDER
                .matcher(label)
                .results()
                .map(MatchResult::group)
                .map(found -> found.replace(" ", ""))
                .sorted()
                .toList();
    }

    private static Map<String, String> latvian() {
        return leaves(Webapp.TASKLIST.original("locales/lv.json"));
    }

    private static Map<String, String> english() {
        return leaves(Webapp.TASKLIST.original("locales/en.json").replace("\uFEFF", ""));
    }

    private static Map<String, String> leaves(String json) {
        try {
            Map<String, String> leaves = new TreeMap<>();
            collect("", new ObjectMapper().readTree(json), leaves);
            return leaves;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void collect(String path, JsonNode node, Map<String, String> leaves) {
        if (node.isObject()) {
            Map<String, JsonNode> fields = new LinkedHashMap<>();
            node.properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
            fields.forEach((key, value) -> collect(path + "/" + key, value, leaves));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(path + "/" + i, node.get(i), leaves);
            }
        } else {
            leaves.put(path, node.asText());
        }
    }
}
