package lv.lidzas.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lv.lidzas.workflow.engine.Unrestricted;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What the deployed forms ask about a subject, so that a page can show an additional attribute with the words of the
 * analyst who asked for it.
 */
@Component
public class BoundQuestions {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final RepositoryService repository;
    private final Unrestricted unrestricted;
    private final MessageSource messages;

    private volatile Known known = new Known("", Map.of());

    BoundQuestions(RepositoryService repository, Unrestricted unrestricted, MessageSource messages) {
        this.repository = repository;
        this.unrestricted = unrestricted;
        this.messages = messages;
    }

    private record Known(String deployment, Map<String, JsonNode> components) {}

    /** An attribute as a reader sees it. */
    public record Answered(String label, String value) {}

    /** Attributes of a record, sorted by label. One that no form asks for any more is shown by its key. */
    public List<Answered> answered(String subject, Map<String, Object> attributes, Locale language) {
        if (attributes.isEmpty()) {
            return List.of();
        }
        Map<String, JsonNode> components = components();
        List<Answered> answered = new ArrayList<>();
        attributes.forEach((key, value) -> {
            JsonNode component = components.get(subject + "." + key);
            answered.add(
                    component == null
                            ? new Answered(key, plain(value, language))
                            : new Answered(label(component, key, language), shown(component, value, language)));
        });
        answered.sort((one, other) -> one.label().compareToIgnoreCase(other.label()));
        return answered;
    }

    private static String label(JsonNode component, String key, Locale language) {
        String label = component.path("label").asText(key);
        return isEnglish(language)
                ? component.path("properties").path("en.label").asText(label)
                : label;
    }

    private String shown(JsonNode component, Object value, Locale language) {
        if (value instanceof List<?> codes) {
            return String.join(
                    ", ",
                    codes.stream()
                            .map(code -> option(component, code, language))
                            .toList());
        }
        return component.has("values") ? option(component, value, language) : plain(value, language);
    }

    private static String option(JsonNode component, Object code, Locale language) {
        String value = String.valueOf(code);
        for (JsonNode option : component.path("values")) {
            if (option.path("value").asText().equals(value)) {
                String label = option.path("label").asText(value);
                return isEnglish(language)
                        ? component
                                .path("properties")
                                .path("en.option." + value)
                                .asText(label)
                        : label;
            }
        }
        return value;
    }

    private String plain(Object value, Locale language) {
        if (value instanceof Boolean yes) {
            return messages.getMessage(yes ? "yes" : "no", null, yes ? "✓" : "–", language);
        }
        if (value instanceof LocalDate day) {
            return day.format(
                    DateTimeFormatter.ofPattern(isEnglish(language) ? "d MMM yyyy" : "dd.MM.yyyy.", language));
        }
        if (value instanceof List<?> values) {
            return String.join(", ", values.stream().map(String::valueOf).toList());
        }
        return String.valueOf(value);
    }

    private static boolean isEnglish(Locale language) {
        return language.getLanguage().equals("en");
    }

    /** Read again only when something was deployed since. */
    private Map<String, JsonNode> components() {
        // Words of a form are no secret that the reader's rights in the engine would protect.
        return unrestricted.ask(() -> {
            List<Deployment> deployments = repository
                    .createDeploymentQuery()
                    .orderByDeploymentTime()
                    .desc()
                    .list();
            String newest = deployments.isEmpty() ? "" : deployments.get(0).getId();
            Known current = known;
            if (!current.deployment().equals(newest)) {
                current = new Known(newest, read(deployments));
                known = current;
            }
            return current.components();
        });
    }

    private Map<String, JsonNode> read(List<Deployment> newestFirst) {
        Map<String, JsonNode> components = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (Deployment deployment : newestFirst) {
            for (String name : repository.getDeploymentResourceNames(deployment.getId())) {
                if (name.endsWith(".form") && seen.add(name)) {
                    try (InputStream form = repository.getResourceAsStream(deployment.getId(), name)) {
                        collect(JSON.readTree(form).path("components"), null, components);
                    } catch (IOException e) {
                        // Not a form that could be shown: nothing to learn from it.
                        continue;
                    }
                }
            }
        }
        return components;
    }

    private static void collect(JsonNode children, String subject, Map<String, JsonNode> components) {
        for (JsonNode child : children) {
            if (child.path("type").asText().equals("group")) {
                String path = child.path("path").asText("");
                collect(child.path("components"), path.isEmpty() ? subject : path, components);
            } else if (subject != null && child.has("key")) {
                components.putIfAbsent(subject + "." + child.path("key").asText(), child);
            }
        }
    }
}
