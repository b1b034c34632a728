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
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LatvianTest {

    /** Values that are the same in both languages, each looked at. */
    private static final Set<String> SAME = Set.of(
            // Empty in Camunda's own file.
            "NO_TASK_FORM",
            // A pattern, a name, a word of both languages, kinds of files.
            "PLGN_BTCH_SET_REMOVAL_TIME_ABSOLUTE_PLACEHOLDER",
            "AUTHORIZATION_OPTIMIZE",
            "PLGN_CLUP_PROCESS",
            "PLGN_REP_CSV",
            "PLGN_REP_JSON",
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

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}|\\{}|%[sd]");

    @ParameterizedTest
    @EnumSource
    void everyLabelIsThere(Webapp app) {
        assertThat(latvian(app).keySet()).isEqualTo(english(app).keySet());
    }

    @ParameterizedTest
    @EnumSource
    void noLabelIsEnglish(Webapp app) {
        Map<String, String> english = english(app);
        List<String> same = latvian(app).entrySet().stream()
                .filter(label -> label.getValue().equals(english.get(label.getKey())))
                .map(Map.Entry::getKey)
                .filter(key -> !SAME.contains(key.replace("/labels/", "")) && !SAME_DATES.contains(key))
                .toList();

        assertThat(same).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyLabelHasTheSamePlaceholders(Webapp app) {
        Map<String, String> english = english(app);
        latvian(app).forEach((key, label) -> {
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

    /** Where {@code cockpit-words.js} and {@code plugin.css} look. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "title=\"zoom in\"",
                "title=\"zoom out\"",
                "title=\"reset zoom\"",
                "class=\"null-value\"",
                "Message is null.",
                "class=\"actions\"",
                "class=\"edit-toggle\"",
                "cam-annotation-edit",
                "class=\"instance-upgrade-link\"",
                "class=\"tenant-id\"",
                "class=\"deployment-id\"",
                "stats-section cases",
                "stats-section deployments",
                "time-to-live=\"decisionDefinition\"",
                "class=\"app-switch dropdown\""
            })
    void cockpitStillSpeaksWhereTheScriptLooks(String words) {
        assertThat(Webapp.COCKPIT.original("camunda-cockpit-bootstrap.js")).contains(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"class=\"jobs-tab cam-table\"", "user-tasks cam-table", "action-button", "class=\"null-value\""})
    void cockpitsTabsStillSpeakWhereTheScriptLooks(String words) {
        assertThat(Webapp.text("META-INF/resources/plugin/cockpit/app/plugin.js"))
                .contains(words);
    }

    @ParameterizedTest
    @EnumSource
    void whatCockpitOffersIsStillCalledSo(CockpitDeed deed) {
        if (deed.isPlugin()) {
            String parts = Webapp.text("META-INF/resources/plugin/cockpit/app/plugin.js")
                    + Webapp.COCKPIT.original("camunda-cockpit-bootstrap.js");
            assertThat(parts)
                    .contains(deed.place().split(":"))
                    .contains("id:\"" + deed.place().split(":")[1] + "\"");
        } else {
            assertThat(Webapp.text("plugin-webapp/lidzas/app/plugin.css")).contains("'" + deed.place() + "'");
        }
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

    @Test
    void whatSeveralApplicationsSayIsSaidInOneWay() {
        Map<String, String> tasklist = latvian(Webapp.TASKLIST);
        Map<String, String> english = english(Webapp.TASKLIST);
        for (Webapp app : List.of(Webapp.COCKPIT, Webapp.ADMIN)) {
            Map<String, String> theirs = english(app);
            latvian(app).forEach((key, label) -> {
                if (theirs.get(key).equals(english.get(key))) {
                    assertThat(label).as(app + key).isEqualTo(tasklist.get(key));
                }
            });
        }
    }

    private static Map<String, String> latvian(Webapp app) {
        return leaves(app.original("locales/lv.json"));
    }

    private static Map<String, String> english(Webapp app) {
        return leaves(app.original("locales/en.json").replace("\uFEFF", ""));
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
