package lv.lidzas.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lv.lidzas.workflow.Waits;
import lv.lidzas.workflow.gate.process.AwaitedRules;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.junit.jupiter.api.Test;

class WaitsForTest {

    @Test
    void everyTaskThatSomebodyOutsideAnswersSaysWho() throws IOException {
        assertThat(tasks().filter(task -> String.valueOf(Waits.PRIORITY).equals(task.getCamundaPriority())))
                .isNotEmpty()
                .allSatisfy(
                        task -> assertThat(WaitsFor.of(task)).as(task.getId()).isNotEqualTo(WaitsFor.US));
    }

    @Test
    void whatModelsSayIsKnown() throws IOException {
        List<String> known = Stream.of(WaitsFor.values()).map(WaitsFor::code).toList();
        assertThat(
                        models().stream()
                                .flatMap(model -> Bpmn.readModelFromFile(model.toFile())
                                        .getModelElementsByType(CamundaProperty.class)
                                        .stream())
                                .filter(property -> WaitsFor.PROPERTY.equals(property.getCamundaName()))
                                .map(CamundaProperty::getCamundaValue))
                .isNotEmpty()
                .isSubsetOf(known);
    }

    @Test
    void whatAModelMaySayHasAColour() {
        assertThat(AwaitedRules.CODES)
                .isSubsetOf(Stream.of(WaitsFor.values()).map(WaitsFor::code).toList());
    }

    private static Stream<UserTask> tasks() throws IOException {
        return models().stream()
                .flatMap(model ->
                        Bpmn.readModelFromFile(model.toFile()).getModelElementsByType(UserTask.class).stream());
    }

    private static List<Path> models() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).toList();
        }
    }
}
