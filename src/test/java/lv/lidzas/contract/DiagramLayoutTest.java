package lv.lidzas.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiagramLayoutTest {

    private static final Path STRAIGHT = Path.of("src/test/resources/contract/straight.bpmn");

    @TestFactory
    Stream<DynamicTest> everyDiagramFitsOneScreenAndReadsLeftToRight() {
        return Stream.of(Sources.all(), Sources.ofAnalysts())
                .flatMap(files -> files.entrySet().stream())
                .filter(file -> file.getKey().endsWith(".bpmn"))
                .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> assertThat(
                                Diagram.problems(Bpmn.readModelFromStream(new ByteArrayInputStream(file.getValue()))))
                        .isEmpty()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bpmnElement=\"userTask_c\" | bpmnElement=\"straight\" | userTask_c is not drawn",
                "x=\"400\" y=\"80\" | x=\"4000\" y=\"80\" | larger than 2400 by 1000",
                "x=\"400\" y=\"80\" | x=\"30\" y=\"300\" | flow_bc runs from right to left",
                "x=\"260\" y=\"240\" | x=\"190\" y=\"100\" | flow_ab runs through userTask_d",
                "<di:waypoint x=\"100\" y=\"280\" /> | <di:waypoint x=\"200\" y=\"60\" /> | flow_ab crosses flow_ad"
            })
    void aBadDrawingIsNoticed(String good, String bad, String problem) throws Exception {
        assertThat(problemsAfter(good, bad))
                .anySatisfy(found -> assertThat(found).contains(problem));
    }

    private static List<String> problemsAfter(String good, String bad) throws Exception {
        String model = Files.readString(STRAIGHT);
        assertThat(Diagram.problems(Bpmn.readModelFromStream(new ByteArrayInputStream(model.getBytes()))))
                .isEmpty();
        assertThat(model).contains(good);
        return Diagram.problems(Bpmn.readModelFromStream(
                new ByteArrayInputStream(model.replace(good, bad).getBytes())));
    }
}
