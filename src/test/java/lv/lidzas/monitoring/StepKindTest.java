package lv.lidzas.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StepKindTest {

    @ParameterizedTest
    @CsvSource({
        "task, TASK",
        "reminder, STEP_REMINDED",
        "overdue, STEP_OVERDUE",
        "day, DAY",
        "message, EVENT",
        "begins, START",
        "ends, END",
        "processReminder, PROCESS_REMINDED",
        "processOverdue, PROCESS_OVERDUE",
        "reminded, PART",
        "answered, START"
    })
    void aTimerIsToldByWhatGoesOnWhenItsTimeHasCome(String id, StepKind kind) {
        assertThat(StepKind.of(model().getModelElementById(id))).isEqualTo(kind);
    }

    @Test
    void eachKindIsThereForSomeStepOfOurModelsOrOfAnAnalysts() throws IOException {
        Set<StepKind> found = EnumSet.of(StepKind.PROCESS_OVERDUE);
        for (Path file : models()) {
            Bpmn.readModelFromFile(file.toFile())
                    .getModelElementsByType(FlowNode.class)
                    .forEach(node -> found.add(StepKind.of(node)));
        }

        assertThat(found).containsExactlyInAnyOrder(StepKind.values());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_en"})
    void eachHasItsOwnWords(String language) throws IOException {
        Properties words = new Properties();
        try (var file =
                Files.newBufferedReader(Path.of("src/main/resources/messages/monitoring" + language + ".properties"))) {
            words.load(file);
        }

        assertThat(Stream.of(StepKind.values()).map(kind -> words.getProperty(kind.key())))
                .doesNotContainNull()
                .doesNotHaveDuplicates();
        assertThat(words.stringPropertyNames().stream().filter(key -> key.startsWith("monitoring.kind.")))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(StepKind.values()).map(StepKind::key).toList());
    }

    private static List<Path> models() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            return files.filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".bpmn"))
                    .toList();
        }
    }

    private static BpmnModelInstance model() {
        var process = Bpmn.createExecutableProcess("watched");
        process.eventSubProcess("reminded")
                .startEvent("processReminder")
                .interrupting(false)
                .timerWithDuration("P1D")
                .endEvent();
        process.eventSubProcess("over")
                .startEvent("processOverdue")
                .interrupting(true)
                .timerWithDuration("P2D")
                .endEvent();
        process.eventSubProcess("said").startEvent("answered").message("said").endEvent();
        return process.startEvent("begins")
                .userTask("task")
                .intermediateCatchEvent("day")
                .timerWithDuration("P1D")
                .intermediateCatchEvent("message")
                .message("told")
                .endEvent("ends")
                .moveToActivity("task")
                .boundaryEvent("reminder")
                .cancelActivity(false)
                .timerWithDuration("P1D")
                .endEvent()
                .moveToActivity("task")
                .boundaryEvent("overdue")
                .cancelActivity(true)
                .timerWithDuration("P2D")
                .endEvent()
                .done();
    }
}
