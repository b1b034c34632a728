package lv.lidzas.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No process of the product lacks a test class that walks through every node of its model. */
class ProcessesAreWalkedTest {

    private static final Pattern WALKED = Pattern.compile("VisitedNodes\\.of\\(([^)]*)\\)");
    private static final Pattern NAME = Pattern.compile("\"(\\w+)\"");

    @Test
    void everyProcessHasATestThatWalksThroughItsNodes() throws IOException {
        Set<String> processes = Sources.under(Sources.PRODUCT).keySet().stream()
                .filter(file -> file.endsWith(".bpmn"))
                .map(file -> file.substring(file.lastIndexOf('/') + 1).replace(".bpmn", ""))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(processes).isNotEmpty();
        assertThat(walked()).containsAll(processes);
    }

    private static Set<String> walked() throws IOException {
        Set<String> walked = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher call = WALKED.matcher(Files.readString(file));
                while (call.find()) {
                    NAME.matcher(call.group(1)).results().forEach(name -> walked.add(name.group(1)));
                }
            }
        }
        return walked;
    }
}
