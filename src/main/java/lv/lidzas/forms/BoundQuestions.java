package lv.lidzas.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.lidzas.forms.lists.CodeList;
import lv.lidzas.forms.lists.ListedOptions;
import lv.lidzas.values.Languages;
import lv.lidzas.values.LatvianOrder;
import lv.lidzas.values.Written;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What the deployed forms ask about a kind of record, so that a page can show codes and additional attributes with the words of
 * the analyst who asked for them. What is asked no more keeps the words in which it was asked last.
 */
@Component
public class BoundQuestions {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final DeployedForms deployed;
    private final MessageSource messages;

    private volatile Known known = Known.NOTHING;

    BoundQuestions(DeployedForms deployed, MessageSource messages) {
        this.deployed = deployed;
        this.messages = messages;
    }

    /** Another node's deployment counts at once, after half a minute if its news is lost. */
    private record Known(String deployment, Map<String, List<JsonNode>> components, long checkedAt) {

        private static final Known NOTHING = new Known("", Map.of(), 0);
        private static final long FRESH = Duration.ofSeconds(30).toNanos();

        private boolean isFresh() {
            return this != NOTHING && System.nanoTime() - checkedAt < FRESH;
        }
    }

    @EventListener({FilesDeployed.class, FilesDeployedElsewhere.class})
    void forget() {
        known = Known.NOTHING;
    }

    /** The words of now, read once for a page. */
    public Words words(Locale language) {
        return new Words(components(), language, messages);
    }

    /** An attribute as a reader sees it. */
    public record Answered(String label, String value) {}

    /** How the latest forms speak of records, in one language. */
    public static final class Words {

        private final Map<String, List<JsonNode>> components;
        private final Locale language;
        private final MessageSource messages;

        private Words(Map<String, List<JsonNode>> components, Locale language, MessageSource messages) {
            this.components = components;
            this.language = language;
            this.messages = messages;
        }

        /** Attributes of a record, sorted by label. */
        public List<Answered> answered(String record, Map<String, Object> attributes) {
            List<Answered> answered = new ArrayList<>();
            attributes.forEach(
                    (key, value) -> answered.add(new Answered(label(record, key), shown(record, key, value))));
            answered.sort(LatvianOrder.by(Answered::label));
            return answered;
        }

        /** A value as the forms put it: a code by its label, several with commas; the code itself if no form ever knew it. */
        public String shown(String record, String key, @Nullable Object value) {
            if (value instanceof Collection<?> codes) {
                return Written.list(
                        codes.stream().map(code -> option(record, key, code)).toList(), language);
            }
            if (value instanceof Boolean yes) {
                return messages.getMessage(yes ? "answer.yes" : "answer.no", null, yes ? "+" : "–", language);
            }
            if (value instanceof LocalDate day) {
                return Written.date(day, language);
            }
            if (value instanceof YearMonth month) {
                return Written.month(month);
            }
            return value == null ? "" : option(record, key, value);
        }

        /** How the forms ask for a key, or asked last; the key itself if none ever did. */
        public String label(String record, String key) {
            List<JsonNode> known = components(record, key);
            JsonNode component = known.isEmpty() ? MissingNode.getInstance() : known.get(0);
            String label =
                    component.path("label").asText(component.path("dateLabel").asText(key));
            return isEnglish() ? component.path("properties").path("en.label").asText(label) : label;
        }

        private String option(String record, String key, Object code) {
            String value = String.valueOf(code);
            for (JsonNode component : components(record, key)) {
                for (JsonNode option : component.path("values")) {
                    if (option.path("value").asText().equals(value)) {
                        String label = option.path("label").asText(value);
                        return isEnglish()
                                ? component
                                        .path("properties")
                                        .path("en.option." + value)
                                        .asText(label)
                                : label;
                    }
                }
            }
            return value;
        }

        /** The kind's own question or, as records share a person, any other that asks the same; the latest first. */
        private List<JsonNode> components(String record, String key) {
            List<JsonNode> own = components.get(record + "." + key);
            return own == null ? components.getOrDefault("." + key, List.of()) : own;
        }

        private boolean isEnglish() {
            return Languages.isEnglish(language);
        }
    }

    /** Read again only when something was deployed since. */
    private Map<String, List<JsonNode>> components() {
        Known remembered = known;
        if (remembered.isFresh()) {
            return remembered.components();
        }
        String state = deployed.state();
        Map<String, List<JsonNode>> components =
                remembered.deployment().equals(state) ? remembered.components() : read();
        known = new Known(state, components, System.nanoTime());
        return components;
    }

    private Map<String, List<JsonNode>> read() {
        List<JsonNode> latest = new ArrayList<>();
        List<JsonNode> earlier = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (DeployedForms.Version version : deployed.versions()) {
            (seen.add(version.file()) ? latest : earlier).add(read(version.content()));
        }
        List<JsonNode> all = new ArrayList<>(latest);
        all.addAll(earlier);
        Set<String> named = new HashSet<>();
        all.forEach(form -> named.addAll(ListedOptions.named(form)));
        Map<String, CodeList> lists = deployed.everListed(named);
        Map<String, List<JsonNode>> components = new HashMap<>();
        all.forEach(form -> {
            ListedOptions.fill(form, name -> Optional.ofNullable(lists.get(name)));
            collect(form, null, components);
        });
        return components;
    }

    private static JsonNode read(byte[] form) {
        try {
            return JSON.readTree(form).path("components");
        } catch (IOException e) {
            // Not a form that could be shown: nothing to learn from it.
            return MissingNode.getInstance();
        }
    }

    private static void collect(JsonNode children, @Nullable String record, Map<String, List<JsonNode>> components) {
        for (JsonNode child : children) {
            if (child.path("type").asText().equals("group")) {
                String path = child.path("path").asText("");
                collect(child.path("components"), path.isEmpty() ? record : path, components);
            } else if (record != null && child.has("key")) {
                String key = child.path("key").asText();
                add(components, record + "." + key, child);
                add(components, "." + key, child);
            }
        }
    }

    /** Another version that asks the same in the same words teaches nothing. */
    private static void add(Map<String, List<JsonNode>> components, String key, JsonNode component) {
        List<JsonNode> known = components.computeIfAbsent(key, first -> new ArrayList<>());
        if (!known.contains(component)) {
            known.add(component);
        }
    }
}
