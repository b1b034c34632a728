package lv.lidzas.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

class NamesTest {

    private static final Path GOOD = Path.of("src/test/resources/gate/good");
    private static final Path BROKEN = Path.of("src/test/resources/contract/names.yaml");

    private static final Names.Code CODE = new Names.Code(
            List.of("forms.openNew(\"askForKey\")", "new DeclaredText(\"keyRules\","),
            Set.of("deadlines", "keyLimit"),
            Set.of("keyLostAfter"));

    @Test
    void aCorrectSetOfFilesPasses() throws IOException {
        assertThat(Names.problems(good(), keySteps(), CODE)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void aBrokenFixtureIsNoticed(Map<String, String> fixture) throws IOException {
        Map<String, byte[]> files = good();
        byte[] changed = files.remove(fixture.get("of"));
        String text = new String(changed, StandardCharsets.UTF_8);
        assertThat(text).contains(fixture.get("replace"));
        files.put(
                fixture.getOrDefault("as", fixture.get("of")),
                text.replace(fixture.get("replace"), fixture.get("with")).getBytes(StandardCharsets.UTF_8));

        assertThat(Names.problems(files, keySteps(), CODE))
                .anySatisfy(problem -> assertThat(problem).contains(fixture.get("says")));
    }

    @Test
    void aStepThatNoModelNamesIsNoticed() throws IOException {
        Map<String, Set<String>> steps = new LinkedHashMap<>(keySteps());
        steps.put("loseKeyDelegate", Set.of());
        assertThat(Names.problems(good(), steps, CODE)).contains("loseKeyDelegate is named by no model");
    }

    @Test
    void aRefusalThatIsNotDrawnIsNoticed() throws IOException {
        Map<String, Set<String>> steps = new LinkedHashMap<>(keySteps());
        steps.put("recordKeyDelegate", Set.of("keyMissing", "keyLost"));
        assertThat(Names.problems(good(), steps, CODE))
                .contains("serviceTask_recordKey may be refused with keyLost, which is not drawn");
    }

    @Test
    void aTableARowAndAFormThatCodeNamesNoMoreAreNoticed() throws IOException {
        assertThat(Names.problems(good(), keySteps(), new Names.Code(List.of(), Set.of("deadlines"), Set.of())))
                .contains(
                        "forms/keys/askForKey.form: no element or page names it",
                        "processes/keys/keyLimit.dmn: no task or form asks it",
                        "deadline keyLostAfter is named by no model");
    }

    private static Map<String, Set<String>> keySteps() {
        return Map.of("recordKeyDelegate", Set.of("keyMissing"), "sendMailDelegate", Set.of());
    }

    private static Map<String, byte[]> good() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (Stream<Path> good = Files.list(GOOD)) {
            for (Path file : good.sorted().toList()) {
                String name = file.getFileName().toString();
                String folder = name.endsWith(".form")
                        ? "forms/keys/"
                        : name.endsWith(".md") ? "processes/keys/mails/" : "processes/keys/";
                files.put(folder + name, Files.readAllBytes(file));
            }
        }
        return files;
    }

    static List<Map<String, String>> fixtures() throws IOException {
        try (Reader reader = Files.newBufferedReader(BROKEN)) {
            return new Yaml().load(reader);
        }
    }
}
