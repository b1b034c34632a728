package lv.lidzas.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.OutputValues;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

class DecisionWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"messages/monitoring.properties", "messages/monitoring_en.properties"})
    void everyAnswerOfATableThatAProcessAsksHasItsWordsAndNoOtherHas(String file) throws IOException {
        Properties words = PropertiesLoaderUtils.loadAllProperties(file);

        assertThat(words.stringPropertyNames().stream().filter(key -> key.startsWith("decision.")))
                .containsExactlyInAnyOrderElementsOf(keys());
    }

    private static Set<String> keys() throws IOException {
        Set<String> tables = files(".bpmn").stream()
                .flatMap(file ->
                        Bpmn.readModelFromFile(file.toFile()).getModelElementsByType(BusinessRuleTask.class).stream())
                .map(BusinessRuleTask::getCamundaDecisionRef)
                .collect(Collectors.toSet());
        return tables.stream()
                .flatMap(table -> Stream.concat(Stream.of("decision." + table), answers(table)))
                .collect(Collectors.toSet());
    }

    /** What its rows answer, and what a row may answer once an analyst changes it. */
    private static Stream<String> answers(String table) {
        return files(table + ".dmn").stream()
                .map(file -> Dmn.readModelFromFile(file.toFile()))
                .flatMap(model -> Stream.concat(
                        model.getModelElementsByType(OutputEntry.class).stream().map(OutputEntry::getTextContent),
                        model.getModelElementsByType(OutputValues.class).stream()
                                .flatMap(values ->
                                        Stream.of(values.getTextContent().split(",")))))
                .map(code -> "decision." + table + "." + code.strip().replace("\"", ""))
                .distinct();
    }

    private static List<Path> files(String ending) {
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
