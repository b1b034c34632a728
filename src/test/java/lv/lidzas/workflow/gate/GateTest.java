package lv.lidzas.workflow.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lv.lidzas.workflow.gate.finding.FileNames;
import lv.lidzas.workflow.gate.finding.Finding;
import lv.lidzas.workflow.gate.finding.GateWords;
import lv.lidzas.workflow.gate.library.Candidate;
import lv.lidzas.workflow.gate.library.Candidate.By;
import lv.lidzas.workflow.gate.library.StepCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

class GateTest {

    private static final GateWords WORDS = GateSentences.words();

    private static final Path BROKEN = Path.of("src/test/resources/gate/broken");

    @Test
    void aCorrectDeploymentPasses() {
        assertThat(gate(Map.of()).check(new Candidate("keys", By.APPLICATION, KeyLoan.files())))
                .isEmpty();
    }

    @Test
    void anAnalystMayDeployADiagramAloneOnceEverythingElseIsThere() {
        Map<String, byte[]> deployed = KeyLoan.files();
        assertThat(gate(deployed)
                        .check(new Candidate("keys", By.ANALYST, Map.of("keyLoan.bpmn", deployed.get("keyLoan.bpmn")))))
                .extracting(GateTest::sentence)
                .containsExactly("Process “Atslēgas izsniegšana” (keyLoan): running instances go on after the version"
                        + " that they began with (1); this one counts for later ones.");
    }

    @Test
    void anAnalystMayTakeAGroupOutAndPutItBack() {
        Map<String, byte[]> deployed = new LinkedHashMap<>(KeyLoan.files());
        byte[] both = deployed.get("cleanKey.bpmn");
        byte[] one = bytes(text(both).replace("coordinators,managers", "managers"));

        assertThat(gate(deployed).check(new Candidate("keys", By.ANALYST, Map.of("cleanKey.bpmn", one))))
                .noneMatch(Finding::refuses);
        deployed.put("cleanKey.bpmn", one);
        assertThat(gate(deployed).check(new Candidate("keys", By.ANALYST, Map.of("cleanKey.bpmn", both))))
                .noneMatch(Finding::refuses);
    }

    @Test
    void aTaskMayAskForSomebodyElseThanWhoStartedTheCallingProcess() {
        Map<String, byte[]> files = new LinkedHashMap<>(KeyLoan.files());
        String incoming = "<bpmn:incoming>flow_1</bpmn:incoming>";
        String other = "<bpmn:extensionElements><camunda:properties><camunda:property name=\"otherThan\""
                + " value=\"startEvent_keyWanted\" /></camunda:properties></bpmn:extensionElements>";
        files.put("cleanKey.bpmn", bytes(text(files.get("cleanKey.bpmn")).replace(incoming, other + incoming)));

        assertThat(gate(Map.of()).check(new Candidate("keys", By.APPLICATION, files)))
                .isEmpty();
    }

    @Test
    void whereTwoPeopleAreAskedForOnlyTheAdministratorChangesTheWay() {
        Map<String, byte[]> deployed = new LinkedHashMap<>(KeyLoan.files());
        byte[] without = deployed.get("cleanKey.bpmn");
        String incoming = "<bpmn:incoming>flow_1</bpmn:incoming>";
        String other = "<bpmn:extensionElements><camunda:properties><camunda:property name=\"otherThan\""
                + " value=\"startEvent_keyWanted\" /></camunda:properties></bpmn:extensionElements>";
        deployed.put("cleanKey.bpmn", bytes(text(without).replace(incoming, other + incoming)));

        assertThat(gate(deployed).check(new Candidate("keys", By.ANALYST, Map.of("cleanKey.bpmn", without))))
                .filteredOn(Finding::refuses)
                .extracting(Finding::key)
                .containsExactly("contract.guarded");
        assertThat(gate(deployed).check(new Candidate("keys", By.ADMINISTRATOR, Map.of("cleanKey.bpmn", without))))
                .noneMatch(Finding::refuses);
    }

    @Test
    void whatIsReadWhereTwoFormsMeetIsAskedByBoth() {
        Map<String, byte[]> files = new LinkedHashMap<>(KeyLoan.files());
        String form = text(files.get("askForKey.form")).replace("askForKey", "wantKey");
        String questions =
                """
                "components": [
                    {"type": "number", "id": "F8", "key": "keyCount", "label": "Skaits", "validate": {"min": 1, "max": 9},
                     "properties": {"en.label": "Count"}},
                    {"type": "taglist", "id": "F9", "key": "keyKinds", "label": "Veidi", "properties": {"en.label": "Kinds",
                     "en.option.door": "Door", "en.option.gate": "Gate"},
                     "values": [{"label": "Durvju", "value": "door"}, {"label": "Vārtu", "value": "gate"}]},""";
        files.put("wantKey.form", bytes(form.replaceFirst("\"components\": \\[", questions)));
        files.put(
                "keyLoan.bpmn",
                bytes(text(files.get("keyLoan.bpmn"))
                        .replace(
                                "<bpmn:outgoing>flow_wanted</bpmn:outgoing>",
                                "<bpmn:extensionElements><camunda:properties><camunda:property name=\"form\""
                                        + " value=\"wantKey\" /></camunda:properties></bpmn:extensionElements>"
                                        + "<bpmn:outgoing>flow_wanted</bpmn:outgoing>")
                        .replace(
                                "sourceRef=\"startEvent_wanted\" targetRef=\"endEvent_missing\"",
                                "sourceRef=\"startEvent_wanted\" targetRef=\"serviceTask_recordKey\"")));
        assertThat(gate(Map.of()).check(new Candidate("keys", By.APPLICATION, files)))
                .extracting(GateTest::sentence)
                .isEmpty();

        byte[] without = bytes(text(files.get("wantKey.form")).replace("keyCount", "keysWanted"));

        assertThat(gate(files).check(new Candidate("keys", By.ANALYST, Map.of("wantKey.form", without))))
                .filteredOn(Finding::refuses)
                .extracting(GateTest::sentence)
                .anySatisfy(sentence -> assertThat(sentence)
                        .contains(
                                "flow_high",
                                "“keyCount”",
                                "Start event “startEvent_wanted”",
                                "Caused by wantKey.form"));
    }

    @Test
    void anAnalystMayDeployAFormWithOneMoreQuestion() {
        Map<String, byte[]> deployed = KeyLoan.files();
        String form = text(deployed.get("cleanKey.form"))
                .replace(
                        "\"components\": [",
                        "\"components\": [{\"type\": \"number\", \"id\": \"F2\", \"key\": \"spots\"},");
        assertThat(gate(deployed).check(new Candidate("keys", By.ANALYST, Map.of("cleanKey.form", bytes(form)))))
                .isEmpty();
    }

    @Test
    void aTableOfMoreValuesThanAnybodyReadsIsRefusedBeforeTheyAreCompared() {
        Map<String, byte[]> deployed = KeyLoan.files();
        String rows = IntStream.range(0, 250)
                .mapToObj(row -> "<rule id=\"more_%1$d\"><inputEntry id=\"i_%1$d\"><text>%2$s</text></inputEntry>"
                                .formatted(
                                        row,
                                        IntStream.range(0, 10)
                                                .mapToObj(i -> "\"c" + row + "x" + i + "\"")
                                                .collect(Collectors.joining(",")))
                        + "<inputEntry id=\"j_%1$d\"><text></text></inputEntry><inputEntry id=\"k_%1$d\"><text></text>"
                                .formatted(row)
                        + "</inputEntry><outputEntry id=\"o_%1$d\"><text>\"one\"</text></outputEntry></rule>"
                                .formatted(row))
                .collect(Collectors.joining());
        String table = text(deployed.get("keyLimit.dmn"))
                .replace("    </decisionTable>", rows + "    </decisionTable>")
                .replace("keyLimit", "keyShape");

        assertThat(gate(deployed).check(new Candidate("keys", By.ANALYST, Map.of("keyShape.dmn", bytes(table)))))
                .extracting(Finding::key)
                .contains("table.tangled");
    }

    @Test
    void aBadRowOfAListIsNamedAndNotEveryFormThatNamesTheList() {
        Map<String, byte[]> deployed = KeyLoan.files();
        String list = text(deployed.get("keyColours.dmn")).replace("<text>\"zila\"</text>", "<text></text>");

        assertThat(gate(deployed).check(new Candidate("keys", By.ANALYST, Map.of("keyColours.dmn", bytes(list)))))
                .filteredOn(Finding::refuses)
                .extracting(Finding::key)
                .containsExactly("list.words");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void aBrokenFixtureIsRefusedWithASentence(Fixture fixture) {
        Map<String, byte[]> good = KeyLoan.files();
        Map<String, byte[]> files = new LinkedHashMap<>(good);
        String original = text(good.get(fixture.of()));
        assertThat(original).contains(fixture.replace());
        files.put(fixture.as(), bytes(original.replace(fixture.replace(), fixture.with())));

        if (fixture.alone()) {
            files.keySet().retainAll(Set.of(fixture.as()));
        }

        List<Finding> findings = gate(fixture.alone() || fixture.deployed() ? good : Map.of())
                .check(new Candidate(fixture.deploymentName(), fixture.by(), files));

        assertThat(findings).anySatisfy(finding -> {
            assertThat(finding.resource()).isEqualTo(fixture.in());
            assertThat(finding.elementId()).isEqualTo(fixture.element());
            assertThat(sentence(finding)).contains(fixture.says());
        });
    }

    private static String sentence(Finding finding) {
        return sentence(finding, Locale.ENGLISH);
    }

    static String sentence(Finding finding, Locale language) {
        return WORDS.sentence(finding, language);
    }

    static Gate gate(Map<String, byte[]> deployed) {
        return new Gate(
                new FolderFiles(deployed), new StepCatalogue(KeyLoan.beans()), KeyLoan.domain(opened(deployed)));
    }

    /** Whoever opened the processes once opened them to two groups; the diagram names one of them now. */
    private static Map<String, Set<String>> opened(Map<String, byte[]> deployed) {
        return deployed.isEmpty()
                ? Map.of()
                : Map.of(
                        "keyLoan", Set.of("coordinators", "safeguarding"),
                        "cleanKey", Set.of("coordinators", "managers"));
    }

    static List<Fixture> fixtures() throws IOException {
        List<Fixture> fixtures = new ArrayList<>();
        try (Stream<Path> files = Files.list(BROKEN)) {
            for (Path file : files.sorted().toList()) {
                try (Reader reader = Files.newBufferedReader(file)) {
                    List<Map<String, Object>> cases = new Yaml().load(reader);
                    cases.forEach(values -> fixtures.add(Fixture.of(file, values)));
                }
            }
        }
        return fixtures;
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }

    record Fixture(
            String family,
            String of,
            String as,
            String replace,
            String with,
            String in,
            String element,
            String says,
            boolean deployed,
            boolean alone,
            By by,
            String deploymentName) {

        static Fixture of(Path file, Map<String, Object> values) {
            String of = (String) values.get("of");
            String as = (String) values.getOrDefault("as", of);
            return new Fixture(
                    FileNames.id(file.toString()),
                    of,
                    as,
                    (String) values.get("replace"),
                    (String) values.get("with"),
                    (String) values.getOrDefault("in", as),
                    (String) values.get("element"),
                    (String) values.get("says"),
                    Boolean.TRUE.equals(values.get("deployed")),
                    Boolean.TRUE.equals(values.get("alone")),
                    By.valueOf((String) values.getOrDefault("by", By.APPLICATION.name())),
                    (String) values.getOrDefault("deploymentName", "keys"));
        }

        @Override
        public String toString() {
            return family + ": " + says;
        }
    }
}
