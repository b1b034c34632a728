package lv.lidzas.workflow.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.xml.ModelException;
import org.camunda.bpm.model.xml.ModelInstance;
import org.camunda.bpm.model.xml.ModelParseException;
import org.camunda.bpm.model.xml.impl.util.IoUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Our readers make of every file what the engine's own make of it. */
class ModelsTest {

    private static final Pattern ID = Pattern.compile("\\bid=\"([^\"]+)\"");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            return files.filter(file -> file.toString().matches(".*\\.(bpmn|dmn)"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void theModelIsTheEngines(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        ModelInstance ours = ours(file.toString()).apply(content);
        ModelInstance theirs = theirs(file.toString()).apply(content);

        assertThat(text(ours)).isEqualTo(text(theirs));
        Matcher id = ID.matcher(new String(content, StandardCharsets.UTF_8));
        while (id.find()) {
            assertThat(ours.getModelElementById(id.group(1)) == null)
                    .as(id.group(1))
                    .isEqualTo(theirs.getModelElementById(id.group(1)) == null);
        }
    }

    /** What the schemas forbid: an order, an element, a value, an attribute's absence, one id twice. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "</bpmn:process>|<bpmn:extensionElements /></bpmn:process>",
                "<bpmn:process |<bpmn:unknown /><bpmn:process ",
                " isExecutable=\"true\"| isExecutable=\"perhaps\"",
                "(<bpmn:sequenceFlow [^>]*) targetRef=\"\\w+\"|$1",
                "(<bpmn:(?:end|start)Event) id=\"\\w+\"|$1 id=\"twice\"",
                "BPMN/20100524/MODEL\"|BPMN/1/MODEL\"",
                "<bpmn:definitions|<!DOCTYPE a><bpmn:definitions",
                "</bpmn:definitions>|"
            })
    void aDiagramThatTheEngineDoesNotReadIsRefused(String change) throws IOException {
        refused(Path.of("processes/cases/approveClosure.bpmn"), change);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</decision>|<description>last</description></decision>",
                "<decisionTable |<unknown /><decisionTable ",
                "<decisionTable |<decisionTable hitPolicy=\"SOMETIMES\" ",
                "(<rule) id=\"\\w+\"|$1 id=\"twice\"",
                "DMN/20191111/MODEL/\"|DMN/1/MODEL/\"",
                "<definitions|<!DOCTYPE a><definitions",
                "</definitions>|"
            })
    void aTableThatTheEngineDoesNotReadIsRefused(String change) throws IOException {
        refused(Path.of("processes/cases/casePriority.dmn"), change);
    }

    @Test
    void aValueThatIsNotWrittenIsTheOneOfTheSchema() throws IOException {
        byte[] table = Files.readString(Path.of("processes/cases/casePriority.dmn"))
                .replaceAll(" hitPolicy=\"\\w+\"", "")
                .getBytes(StandardCharsets.UTF_8);

        assertThat(text(Models.table(table))).contains("hitPolicy=\"UNIQUE\"");
    }

    private static void refused(Path file, String change) throws IOException {
        String[] parts = change.split("\\|(?=[^|]*$)", 2);
        String text = Files.readString(file);
        String changed = text.replaceAll(parts[0], parts[1]);
        assertThat(changed).isNotEqualTo(text);
        byte[] content = changed.getBytes(StandardCharsets.UTF_8);

        assertThat(refusal(theirs(file.toString()), content)).isInstanceOf(ModelException.class);
        assertThat(refusal(ours(file.toString()), content)).isInstanceOf(ModelParseException.class);
    }

    private static RuntimeException refusal(Function<byte[], ModelInstance> reader, byte[] content) {
        try {
            reader.apply(content);
            return null;
        } catch (RuntimeException e) {
            return e;
        }
    }

    private static Function<byte[], ModelInstance> ours(String file) {
        return file.endsWith(".bpmn") ? Models::diagram : Models::table;
    }

    private static Function<byte[], ModelInstance> theirs(String file) {
        return file.endsWith(".bpmn")
                ? content -> Bpmn.readModelFromStream(new ByteArrayInputStream(content))
                : content -> Dmn.readModelFromStream(new ByteArrayInputStream(content));
    }

    private static String text(ModelInstance model) {
        return IoUtil.convertXmlDocumentToString(model.getDocument());
    }
}
