package lv.lidzas.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;

/** What an English browser shows is named in English: each process, each step and each form of the repository. */
class ModelNamesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void everyProcessAndStepHasAnEnglishNameAndNoOtherIsKept() throws IOException {
        Map<String, String> named = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            files.filter(file -> file.toString().endsWith(".bpmn")).forEach(file -> {
                BpmnModelInstance model = Bpmn.readModelFromFile(file.toFile());
                model.getModelElementsByType(Process.class)
                        .forEach(process -> named.put("process." + process.getId(), process.getName()));
                model.getModelElementsByType(UserTask.class)
                        .forEach(step -> named.put(step.getId().replaceFirst("^userTask_", "step."), step.getName()));
            });
        }
        Properties words = words();
        Map<String, String> known = new TreeMap<>();
        words.stringPropertyNames().stream()
                .filter(key -> key.startsWith("process.") || key.startsWith("step."))
                .forEach(key -> known.put(key, words.getProperty(key)));

        assertThat(known).isEqualTo(named);
    }

    /** What is begun in Tasklist is called there, and on our own pages, by what one does. */
    @Test
    void everyProcessThatIsBegunInTasklistIsCalledByADeedAndNoOtherIs() throws IOException {
        Set<String> begun = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            files.filter(file -> file.toString().endsWith(".bpmn"))
                    .forEach(
                            file -> Bpmn.readModelFromFile(file.toFile()).getModelElementsByType(Process.class).stream()
                                    .filter(process -> process.isExecutable() && process.isCamundaStartableInTasklist())
                                    .forEach(process -> begun.add(process.getId())));
        }

        assertThat(words().stringPropertyNames())
                .filteredOn(key -> key.startsWith("deed."))
                .extracting(key -> key.replaceFirst("deed\\.", ""))
                .containsExactlyInAnyOrderElementsOf(begun);
    }

    @Test
    void everyTextOfAFormIsThereInEnglishToo() throws IOException {
        List<String> missing = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("forms"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".form")).toList()) {
                look(
                        JSON.readTree(file.toFile()).path("components"),
                        file.getFileName().toString(),
                        missing);
            }
        }

        assertThat(missing).isEmpty();
    }

    private static Properties words() throws IOException {
        Properties words = new Properties();
        try (Reader text = Files.newBufferedReader(Path.of("src/main/resources/messages/modelNames.properties"))) {
            words.load(text);
        }
        return words;
    }

    private static void look(JsonNode components, String file, List<String> missing) {
        components.forEach(component -> {
            JsonNode properties = component.path("properties");
            for (String text : List.of("label", "dateLabel", "description", "text")) {
                String english = "en." + text.replace("dateLabel", "label");
                if (component.hasNonNull(text) && !properties.hasNonNull(english)) {
                    missing.add(file + " " + component.path("id").asText() + " " + english);
                }
            }
            look(component.path("components"), file, missing);
        });
    }
}
