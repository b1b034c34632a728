package lv.lidzas.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lv.lidzas.nightly.NightlyWork;
import lv.lidzas.support.IntegrationTest;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the README lists is all there is. */
@IntegrationTest
class ReadmeTest {

    @Autowired
    private List<NightlyWork> nightly;

    private final List<String> readme;

    ReadmeTest() throws IOException {
        readme = Files.readAllLines(Path.of("README.md"));
    }

    @Test
    void everyNightlyWorkIsListedWithItsTime() {
        assertThat(lines("| 0")).hasSameSizeAs(nightly).allMatch(line -> nightly.stream()
                .anyMatch(work -> line.startsWith("| " + work.at() + " | `" + work.name() + "` |")));
    }

    @Test
    void everyProcessIsListedWithItsName() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".bpmn")))
                    .isNotEmpty()
                    .flatExtracting(
                            file -> Bpmn.readModelFromFile(file.toFile()).getModelElementsByType(Process.class))
                    .extracting(process -> "| `" + process.getId() + "` " + process.getName() + " |")
                    .allSatisfy(start -> assertThat(lines(start)).as(start).hasSize(1));
        }
    }

    private List<String> lines(String start) {
        return readme.stream().filter(line -> line.startsWith(start)).toList();
    }
}
