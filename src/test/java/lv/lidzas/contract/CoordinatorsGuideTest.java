package lv.lidzas.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What coordinators read about their tasks names each of them as the screen does, and no other. */
class CoordinatorsGuideTest {

    private static final Pattern TASK = Pattern.compile(
            "<bpmn:userTask id=\"userTask_(\\w+)\"[^>]* camunda:candidateGroups=\"[^\"]*\\bcoordinators\\b[^\"]*\"");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| \\*\\*([^*]+)\\*\\* \\| (\\S.*) \\|$");

    @ParameterizedTest
    @CsvSource({"docs/coordinators.lv.md, modelNames.properties", "docs/coordinators.md, modelNames_en.properties"})
    void everyTaskOfACoordinatorHasItsRowAndEveryRowIsATask(Path guide, String names) throws IOException {
        Set<String> rows = ROW.matcher(Files.readString(guide))
                .results()
                .map(row -> row.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(rows).hasSizeGreaterThan(40).isEqualTo(tasks(words(names)));
    }

    private static Set<String> tasks(Properties words) throws IOException {
        Set<String> tasks = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            for (Path model :
                    files.filter(file -> file.toString().endsWith(".bpmn")).toList()) {
                TASK.matcher(Files.readString(model))
                        .results()
                        .map(task -> words.getProperty("step." + task.group(1), "no name of " + task.group(1)))
                        .forEach(tasks::add);
            }
        }
        return tasks;
    }

    private static Properties words(String file) throws IOException {
        Properties words = new Properties();
        try (Reader reader =
                Files.newBufferedReader(Path.of("src/main/resources/messages").resolve(file))) {
            words.load(reader);
        }
        return words;
    }
}
