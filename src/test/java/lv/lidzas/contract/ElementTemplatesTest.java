package lv.lidzas.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ElementTemplatesTest {

    private static final Path FOLDER = Path.of(".camunda/element-templates");
    private static final String WRITE = "lidzas.write";

    @Test
    void modelerOffersExactlyWhatTheStepsDeclare() throws IOException {
        Map<String, String> expected = ElementTemplates.generate(DeclaredSteps.ofTheApplication());
        if (Boolean.getBoolean(WRITE)) {
            write(expected);
        }
        assertThat(committed())
                .as("element templates differ from what the steps declare; "
                        + "run: mvn test -Dtest=ElementTemplatesTest -D" + WRITE + "=true")
                .containsExactlyInAnyOrderEntriesOf(expected);
    }

    private static void write(Map<String, String> templates) throws IOException {
        Files.createDirectories(FOLDER);
        for (String old : committed().keySet()) {
            Files.delete(FOLDER.resolve(old));
        }
        for (Map.Entry<String, String> template : templates.entrySet()) {
            Files.writeString(FOLDER.resolve(template.getKey()), template.getValue());
        }
    }

    private static Map<String, String> committed() throws IOException {
        Map<String, String> files = new TreeMap<>();
        if (!Files.isDirectory(FOLDER)) {
            return files;
        }
        try (Stream<Path> list = Files.list(FOLDER)) {
            for (Path file : list.toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return files;
    }
}
