package lv.lidzas.workflow.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lv.lidzas.workflow.gate.finding.FileNames;
import lv.lidzas.workflow.gate.language.BpmnGrammar;
import lv.lidzas.workflow.gate.language.DmnGrammar;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OurFilesTest {

    @ParameterizedTest
    @MethodSource("diagrams")
    void everyDiagramOfOursHoldsOnlyWhatTheTableNames(Path diagram) throws IOException {
        assertThat(BpmnGrammar.table().faults(Files.readAllBytes(diagram))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyTableOfOursHoldsOnlyWhatTheTableNames(Path table) throws IOException {
        assertThat(DmnGrammar.table().faults(Files.readAllBytes(table))).isEmpty();
    }

    static List<Path> diagrams() throws IOException {
        return files(FileNames.PROCESS);
    }

    static List<Path> tables() throws IOException {
        return files(FileNames.DECISION);
    }

    private static List<Path> files(String kind) throws IOException {
        try (Stream<Path> ours = Files.walk(Path.of("processes"));
                Stream<Path> examples = Files.walk(Path.of("src/test/resources"))) {
            return Stream.concat(ours, examples)
                    .filter(file -> file.toString().endsWith(kind))
                    .sorted()
                    .toList();
        }
    }
}
